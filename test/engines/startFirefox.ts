import puppeteer from 'puppeteer-core';
import type { Web } from '../web/web';
import type { Engine } from './Engine';
import { firefoxPreferences } from './firefoxPreferences';
import { openFirefoxPage } from './openFirefoxPage';
import { programPath } from './programPath';

/**
 * The stock Firefox over WebDriver BiDi. Each page is opened in a container of its own, which shares nothing. `settings`
 * are what its user has set besides, as in about:config.
 */
export const startFirefox = async (web: Web, settings: Readonly<Record<string, boolean>> = {}): Promise<Engine> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programPath('firefox'),
    acceptInsecureCerts: true,
    // Half a minute is its default, and too little where several browsers start at once.
    timeout: 120_000,
    headless: true,
    extraPrefsFirefox: { ...firefoxPreferences(web), ...settings },
    env: {
      ...process.env,
      // Without it a release build asks Mozilla's own server for its settings, whatever the preferences say.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
  });
  const version = (await browser.version()).replace(/^firefox\//i, '');
  return {
    name: 'firefox',
    version,
    open: () => openFirefoxPage(browser),
    close: () => browser.close(),
  };
};
