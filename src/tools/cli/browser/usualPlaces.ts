import { posix, win32 } from 'node:path';
import type { Browsing } from './Browsing';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Paths where Chromium, or a browser made of it, may be; the likeliest first. None of them need exist. */
export const usualPlaces = ({ env, platform }: Pick<Browsing, 'env' | 'platform'>): readonly string[] => {
  if (platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
      posix.join('/Applications', `${name}.app`, 'Contents/MacOS', name),
    );
  if (platform === 'win32') {
    const parents = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((one) => one !== undefined);
    return [
      ['Chromium', 'chrome.exe'],
      ['Google/Chrome', 'chrome.exe'],
      ['Microsoft/Edge', 'msedge.exe'],
    ].flatMap(([name = '', file = '']) => parents.map((parent) => win32.join(parent, name, 'Application', file)));
  }
  // A relative folder would run what lies in the site that is looked at.
  const folders = (env.PATH ?? '').split(':').filter(posix.isAbsolute);
  return NAMES.flatMap((name) => [...new Set([...folders, '/usr/bin'])].map((folder) => posix.join(folder, name)));
};
