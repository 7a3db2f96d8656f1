// More of T6: every domain above the page, what the vendors' code is told, and pages after the reload.
import type { Page } from 'playwright/test';
import type { Web } from '../../web/web';
import { decisionOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, ranOn, site, test } from '../fixtures';
import { HITS } from '../gate/heldSnippets';
import { contactsOf, expectSilence, settle } from '../gate/silence';
import { placesOf, setCookies } from '../gate/siteCookies';
import { consentTold } from './queue';
import { answer, banner, EVERYBODY, IDS, openShop, settings, small } from './shop';

/** A host with two domains above it on which its scripts may store cookies. */
const HOST = 'shop.deep.laden.example';
const DOMAINS = [HOST, 'deep.laden.example', 'laden.example'];
const FURTHER = ['_gid', '_fbp', '_gcl_aw'];

/** Accepts all, waits until all is there, and puts further cookies of the services on every domain. */
const acceptAll = async (page: Page, web: Web) => {
  openShop(web);
  await page.goto(site('/', { host: HOST }));
  await expect(banner(page)).toBeVisible();
  await answer(page, 'grant').click();
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await settle(page, web);
  for (const name of FURTHER)
    await setCookies(page, [`${name}=1; path=/`, ...DOMAINS.map((domain) => `${name}=1; path=/; domain=${domain}`)]);
  expect(await cookiesNamed(page, '_gid')).toHaveLength(4);
};

/** Places of the site's cookies whose name begins so. */
const cookiesNamed = async (page: Page, ...names: string[]) =>
  (await placesOf(page)).filter(
    (place) => /laden\.example /.test(place) && names.some((name) => place.startsWith(name)),
  );

/** What the code of Google and Meta was told last, in the page in which it runs. */
const toldOn = async (page: Page) => ({
  isDisabled: await page.evaluate(() => Reflect.get(window, 'ga-disable-G-DEMO123')),
  consent: (await consentTold(page)).at(-1),
  pixel: (await page.evaluate<string[]>('window.pixelTold')).at(-1),
});

const followPixel = (page: Page) =>
  page.evaluate(`window.pixelTold = []; window.fbq = new Proxy(fbq, {
    apply(target, self, given) { pixelTold.push(given.join(' ')); return Reflect.apply(target, self, given); },
  })`);

/** The report's button loads the page anew, and the log begins anew with it. */
const reloadFromReport = async (page: Page, web: Web) => {
  web.clear();
  await Promise.all([
    page.waitForEvent('load'),
    settings(page).getByRole('button', { name: words.de['report.reloadNow'] }).click(),
  ]);
};

const reported = (page: Page) =>
  settings(page)
    .getByRole('status')
    .filter({ has: page.getByRole('heading', { name: words.de['report.title'] }) });

test('T6: Analytics taken back: it is told, its cookies are gone from every domain, and it is not asked any more', async ({
  page,
  web,
}) => {
  await acceptAll(page, web);
  await followPixel(page);
  await small(page).click();
  await settings(page).getByRole('switch', { name: 'Google Analytics', exact: true }).click();
  await settings(page).getByRole('button', { name: words.de['settings.save'] }).click();
  await expect(reported(page)).toContainText('Google Analytics');
  const told = await toldOn(page);
  expect(told).toMatchObject({ isDisabled: true, consent: 'update: ad_personalization ad_storage ad_user_data' });
  expect(told.pixel).not.toBe('consent revoke');
  expect(await cookiesNamed(page, '_ga', '_gid')).toEqual([]);
  expect(await cookiesNamed(page, '_fbp', '_gcl_aw')).toHaveLength(8);

  await reloadFromReport(page, web);
  await expect.poll(() => contactsOf(web)).toContain('www.youtube-nocookie.com');
  await settle(page, web);
  expect(contactsOf(web)).not.toContain(HITS);
  expect(web.log.requests.filter(({ url }) => /[?&]t?id=G-/.test(url))).toEqual([]);
  expect(await cookiesNamed(page, '_ga', '_gid')).toEqual([]);
  expect(await decisionOf(page)).toMatchObject({
    yes: IDS.filter((id) => id !== 'google-analytics').join(' '),
    no: 'google-analytics',
  });
});

test('T6: all taken back: all are told, all cookies are gone from every domain, and no page asks anybody any more', async ({
  page,
  web,
}) => {
  await acceptAll(page, web);
  await followPixel(page);
  await small(page).click();
  await settings(page).getByRole('button', { name: words.de['banner.refuse'] }).click();
  await expect(reported(page)).toContainText(words.de['report.byBrowser']);
  expect(await toldOn(page)).toEqual({ isDisabled: true, consent: 'update:', pixel: 'consent revoke' });
  expect(await cookiesNamed(page, '_')).toEqual([]);

  await reloadFromReport(page, web);
  await expectSilence(page, web);
  expect(await ranOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Zweite Seite' }).click();
  await page.waitForURL(site('/zwei', { host: HOST }));
  await expectSilence(page, web);
  expect(await cookiesNamed(page, '_')).toEqual([]);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
});
