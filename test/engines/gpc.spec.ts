// Global Privacy Control as a browser itself says it: Firefox, whose user has switched on "Tell websites not to sell or
// share my data". What follows from the signal is in test/browser/gpc.spec.ts.
import { expect as baseExpect, test } from 'playwright/test';
import { openShop } from '../browser/compliance/shop';
import { HOME } from '../web/sites';
import { startWeb, type Web } from '../web/web';
import type { Engine, EnginePage } from './Engine';
import { findEngines } from './findEngines';
import { contactsOf, has, settle } from './onPage';
import { startFirefox } from './startFirefox';

const asked = (process.env.EINLASS_ENGINES ?? 'chromium').split(' ');
const expect = baseExpect.configure({ timeout: 20_000 });

/** What the user's switch sets. See browser/components/preferences/privacy.js in Firefox. */
const SWITCH = {
  'privacy.globalprivacycontrol.functionality.enabled': true,
  'privacy.globalprivacycontrol.enabled': true,
};

test.describe('in Firefox', () => {
  test.skip(!asked.includes('firefox'), 'EINLASS_ENGINES does not name firefox');
  test.skip(!findEngines().includes('firefox'), 'firefox is not installed');
  test.describe.configure({ mode: 'default', timeout: 120_000 });

  let web: Web;
  let engine: Engine;
  let page: EnginePage;

  test.beforeAll(async () => {
    web = await startWeb();
    engine = await startFirefox(web, SWITCH);
  });
  test.beforeEach(async () => {
    web.reset();
    page = await engine.open();
    openShop(web);
    await page.goto(`https://${HOME}/`);
  });
  test.afterEach(() => page.close());
  test.afterAll(async () => {
    await engine.close();
    await web.close();
  });

  test('whose user says no to all sites nobody is asked, and nobody is contacted', async () => {
    expect(await page.evaluate('() => navigator.globalPrivacyControl')).toBe(true);
    await expect.poll(() => has(page, 'einlass-button')).toBe(true);
    expect(await has(page, 'einlass-banner')).toBe(false);
    await settle(page, web);
    expect(contactsOf(web)).toEqual([]);
    expect(await page.evaluate('() => document.cookie')).toBe('');
  });

  test('the settings say why, and what is switched on there counts', async () => {
    await expect.poll(() => has(page, 'einlass-button')).toBe(true);
    await page.evaluate<void>(
      `() => document.querySelector('einlass-button').shadowRoot.querySelector('button').click()`,
    );
    const text = () =>
      page.evaluate<string>(`() => document.querySelector('einlass-settings')?.shadowRoot.textContent ?? ''`);
    await expect.poll(text).toContain('Global Privacy Control');
    await page.evaluate<void>(`() => {
      const { shadowRoot } = document.querySelector('einlass-settings');
      const fonts = [...shadowRoot.querySelectorAll('label')].find((label) => label.textContent.includes('Google Fonts'));
      fonts.querySelector('[role=switch]').click();
      shadowRoot.getElementById('save').click();
    }`);
    await expect.poll(() => contactsOf(web)).toEqual(['fonts.googleapis.com', 'fonts.gstatic.com']);
  });
});
