import { describe, expect, it } from 'vitest';
import { usualPlaces } from '../../../../src/tools/cli/browser/usualPlaces';

describe('the places where a browser may be', () => {
  it('are the folders of PATH and /usr/bin, each name in all of them before the next', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' } });
    expect(places.slice(0, 3)).toEqual(['/opt/bin/chromium', '/usr/bin/chromium', '/opt/bin/chromium-browser']);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are never in a folder that is relative to the site', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '.:bin:' } });
    expect(places.filter((place) => !place.startsWith('/usr/bin/'))).toEqual([]);
  });

  it('are those of programs on Windows', () => {
    const places = usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } });
    expect(places).toContain('C:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('are those of apps on macOS', () => {
    const places = usualPlaces({ platform: 'darwin', env: {} });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });
});
