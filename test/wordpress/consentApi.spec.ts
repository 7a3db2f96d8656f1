// What other plugins learn of a decision by way of the WP Consent API.

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { bannerOn, grantIn } from '../browser/demo/visitor';
import { configure, expect, site, test } from './fixtures';
import { ownPhp } from './site/ownPhp';

declare global {
  /** Of the stand-in. */
  var wp_has_consent: (category: string) => boolean;
  var wp_has_service_consent: (service: string) => boolean;
  /** What a plugin heard, in order; what was answered when the type was defined comes first. */
  var heard: string[];
}

const CATEGORIES = ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'];

test.beforeEach(async ({ page, wordpress }) => {
  await cp(ownPhp('consentApi.php'), join(wordpress.files, 'wp-content/mu-plugins/consentApi.php'));
  await configure(wordpress, { days: 7, services: ['google-analytics', 'google-ads', 'meta-pixel'] });
  // As a plugin does that waits for the visitor.
  await page.addInitScript(() => {
    globalThis.heard = [];
    document.addEventListener('wp_consent_type_defined', () => {
      globalThis.heard.push(`type ${window.wp_consent_type}, statistics ${globalThis.wp_has_consent('statistics')}`);
    });
    document.addEventListener('wp_listen_for_consent_change', (event) => {
      if (event instanceof CustomEvent) globalThis.heard.push(JSON.stringify(event.detail));
    });
  });
});

const allowedOn = (page: Page): Promise<string[]> =>
  page.evaluate((categories) => categories.filter((category) => globalThis.wp_has_consent(category)), CATEGORIES);
const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.heard);
const serviceOn = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((service) => globalThis.wp_has_service_consent(service), id);
const cookiesOn = async (page: Page) =>
  (await page.context().cookies()).filter(({ name }) => name.startsWith('wp_consent_'));

test('before a choice every category is denied, and nothing that says no is kept', async ({ page }) => {
  await page.goto(site('/'));
  expect(await allowedOn(page)).toEqual(['functional']);
  expect(await serviceOn(page, 'google-analytics')).toBe(false);
  expect(await heardOn(page)).toEqual(['{"functional":"allow"}', 'type optin, statistics false']);
  expect((await cookiesOn(page)).map(({ name }) => name)).toEqual(['wp_consent_functional']);
});

test('a yes is told, for no longer than it stands, and so is its withdrawal', async ({ page, read }) => {
  await page.goto(site('/'));
  await grantIn(bannerOn(page, read), read).click();
  await expect.poll(() => allowedOn(page)).toEqual(CATEGORIES.filter((category) => category !== 'preferences'));
  expect(await heardOn(page)).toContain('{"statistics":"allow"}');
  const week = Date.now() / 1000 + 7 * 86_400;
  for (const { expires } of await cookiesOn(page)) expect(expires).toBeLessThanOrEqual(week);

  // Without another choice the API's cookies keep their end.
  const ends = async () => (await cookiesOn(page)).map(({ name, expires }) => `${name} ${expires}`).sort();
  const before = await ends();
  await page.goto(site('/besuch/'));
  expect((await heardOn(page))[0]).toBe('type optin, statistics true');
  expect(await ends()).toEqual(before);

  // Its code had run, so the page comes anew.
  const anew = page.waitForEvent('load');
  await page.evaluate(() => void window.einlass?.withdraw(['google-analytics']));
  await anew;
  await expect.poll(() => allowedOn(page)).toEqual(['functional', 'marketing']);
  expect(await serviceOn(page, 'google-analytics')).toBe(false);
  expect(await serviceOn(page, 'meta-pixel')).toBe(true);
});

test('what is left of an earlier consent tool is taken back before a choice', async ({ page, context }) => {
  await context.addCookies(
    ['statistics', 'marketing'].map((category) => ({
      name: `wp_consent_${category}`,
      value: 'allow',
      url: site('/'),
    })),
  );
  await page.goto(site('/'));
  expect(await allowedOn(page)).toEqual(['functional']);
  expect(await heardOn(page)).toContain('{"marketing":"deny"}');
});

test('without JavaScript, PHP is told that silence is a no', async ({ wordpress }) => {
  const answers = await wordpress.run(
    `echo json_encode( array( wp_get_consent_type(), wp_has_consent( 'statistics' ), wp_has_consent( 'functional' ),
      apply_filters( 'wp_consent_api_cookie_expiration', 30 ), apply_filters( 'wp_consent_api_cookie_expiration', 2 ),
      apply_filters( 'wp_consent_api_registered_einlass/einlass.php', false ), $GLOBALS['consent_api_cookies'][0][0] ) );`,
  );
  expect(JSON.parse(answers)).toEqual(['optin', false, true, 7, 2, true, 'einlass']);
});
