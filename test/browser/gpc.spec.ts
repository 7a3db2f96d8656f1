// Browsers that say no for all sites: Global Privacy Control, https://www.w3.org/TR/gpc/. Nobody is asked there and
// nothing is let in; what the visitor says on this site counts before it, whichever came first.
import type { Page } from 'playwright/test';
import type { Web } from '../web/web';
import { decisionOf, NO_TRACES, tracesOf } from './demo/traces';
import { placeholdersOn, saveOn, settingsOn, switchOf } from './demo/visitor';
import { words } from './demo/words';
import { expect, site, test } from './fixtures';
import { decide } from './gate/decisions';
import { gatedPage, LINKS } from './gate/gatedPage';
import { heldAnalytics } from './gate/heldSnippets';
import { contactsOf, expectSilence, settle } from './gate/silence';

const FONTS =
  '<link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css2?family=Lora">';
const VIDEO =
  '<iframe width="640" height="360" data-einlass="youtube" data-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"></iframe>';
/** Whom the player asks in its frame; the page's own fonts are not among them. */
const VIDEO_HOSTS = [
  'fonts.gstatic.com',
  'i.ytimg.com',
  'static.doubleclick.net',
  'www.youtube-nocookie.com',
  'yt3.ggpht.com',
];

const read = { lang: 'de' } as const;

/** Has the browser say this from the next page on. An attribute that each navigator inherits, as in browsers. */
const say = (page: Page, value: unknown) =>
  page.addInitScript(
    (given) =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => given, configurable: true }),
    value,
  );

const openPage = (web: Web, { head = heldAnalytics + FONTS, body = '', attributes = '' } = {}) =>
  web.pages.set('/', gatedPage({ head, body }, `${LINKS} ${attributes}`));

const smallButton = (page: Page) => page.getByRole('button', { name: words.de['button.reopen'] });
const openSettings = (page: Page) => smallButton(page).click();

/** Says that the page has come to rest without a question. */
const expectNoQuestion = async (page: Page, web: Web) => {
  await expect(smallButton(page)).toBeVisible();
  await settle(page, web);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
};

test.describe('where the browser says no for all sites, a visitor who has not answered', () => {
  test.beforeEach(({ page }) => say(page, true));

  test('is not asked, contacts nobody and keeps nothing; the small button stands ready', async ({ page, web }) => {
    openPage(web);
    await page.goto(site('/'));
    await expectNoQuestion(page, web);
    await expectSilence(page, web);
    expect(await tracesOf(page, web)).toMatchObject({ cookies: [], stored: [] });
  });

  test('is not asked about services that the owner names, and finds them in the settings, off, with the reason', async ({
    page,
    web,
  }) => {
    openPage(web, { head: '', attributes: 'data-services="google-maps x"' });
    await page.goto(site('/'));
    await expectNoQuestion(page, web);
    await openSettings(page);
    await expect(settingsOn(page, read).getByText(words.de['settings.refusesAll'])).toBeInViewport();
    for (const id of ['google-maps', 'x']) await expect(switchOf(page, read, id)).not.toBeChecked();
  });

  test('can load a video once, which is no answer', async ({ page, web }) => {
    openPage(web, { head: FONTS, body: VIDEO });
    await page.goto(site('/'));
    await placeholdersOn(page).getByRole('button', { name: words.de['placeholder.once'] }).click();
    await expect.poll(() => contactsOf(web)).toEqual(VIDEO_HOSTS);
    await expect(placeholdersOn(page)).toHaveCount(0);
    await expectNoQuestion(page, web);
    expect(await decisionOf(page)).toBeUndefined();
    web.clear();
    await page.reload();
    await expect(placeholdersOn(page)).toHaveCount(1);
    await expectSilence(page, web);
  });

  test('can have a video loaded always, which is a yes to its service alone', async ({ page, web }) => {
    openPage(web, { head: FONTS, body: VIDEO });
    await page.goto(site('/'));
    await placeholdersOn(page).getByRole('button', { name: words.de['placeholder.always'] }).click();
    await expect.poll(() => decisionOf(page)).toMatchObject({ yes: 'youtube' });
    web.clear();
    await page.reload();
    await expectNoQuestion(page, web);
    await expect.poll(() => contactsOf(web)).toEqual(VIDEO_HOSTS);
  });

  test('can switch a service on in the settings, and it stays on with the next page', async ({ page, web }) => {
    openPage(web);
    await page.goto(site('/'));
    await openSettings(page);
    await expect(switchOf(page, read, 'google-fonts')).not.toBeChecked();
    await switchOf(page, read, 'google-fonts').check();
    await saveOn(page, read).click();
    await expect.poll(() => contactsOf(web)).toEqual(['fonts.googleapis.com']);
    web.clear();
    await page.reload();
    await expectNoQuestion(page, web);
    expect(contactsOf(web)).toEqual(['fonts.googleapis.com']);
    await openSettings(page);
    await expect(switchOf(page, read, 'google-fonts')).toBeChecked();
    await expect(switchOf(page, read, 'google-analytics')).not.toBeChecked();
  });

  test('is asked as soon as the browser says it no more', async ({ page, web }) => {
    openPage(web);
    await page.goto(site('/'));
    await expectNoQuestion(page, web);
    await say(page, undefined);
    await page.reload();
    await expect(page.locator('einlass-banner').getByRole('button')).toHaveCount(3);
    await expectSilence(page, web);
  });
});

test.describe('where the browser says no for all sites only after the visitor has answered', () => {
  const answered = async (page: Page, web: Web) => {
    openPage(web);
    await page.goto(site('/'));
    await decide(page, { grant: ['google-fonts'], refuse: ['google-analytics'] });
    await say(page, true);
  };

  test('the answer stands, yes and no', async ({ page, web }) => {
    await answered(page, web);
    const before = await decisionOf(page);
    web.clear();
    await page.reload();
    await expectNoQuestion(page, web);
    expect(contactsOf(web)).toEqual(['fonts.googleapis.com']);
    expect(await decisionOf(page)).toEqual(before);
    await openSettings(page);
    await expect(switchOf(page, read, 'google-fonts')).toBeChecked();
    await expect(switchOf(page, read, 'google-analytics')).not.toBeChecked();
  });

  test('a service that the site has added since is not asked about, and held', async ({ page, web }) => {
    await answered(page, web);
    openPage(web, { body: VIDEO });
    web.clear();
    await page.reload();
    await expect(placeholdersOn(page)).toHaveCount(1);
    await expectNoQuestion(page, web);
    expect(contactsOf(web)).toEqual(['fonts.googleapis.com']);
  });

  test('a new privacy policy ends the answer, and nobody is asked for another', async ({ page, web }) => {
    await answered(page, web);
    openPage(web, { attributes: 'data-policy="2026-06-01"' });
    web.clear();
    await page.reload();
    await expectNoQuestion(page, web);
    await expectSilence(page, web);
  });

  test('an answer that ends while the page is open is not asked for again', async ({ page, web }) => {
    await page.clock.install();
    await answered(page, web);
    await page.reload();
    await expectNoQuestion(page, web);
    web.clear();
    await page.clock.fastForward(25 * 3_600_000);
    await expect(page.locator('link[data-href*="fonts.googleapis.com"]')).toHaveCount(1);
    expect(await page.evaluate(() => window.einlass?.granted('google-fonts'))).toBe(false);
    await expectNoQuestion(page, web);
    await expectSilence(page, web);
  });
});

for (const value of [false, null, 0, 1, '1', 'true', [true]])
  test(`a browser that says ${JSON.stringify(value)} rather than true has said nothing: the visitor is asked`, async ({
    page,
    web,
  }) => {
    await say(page, value);
    openPage(web);
    await page.goto(site('/'));
    const choose = page.locator('einlass-banner').getByRole('button', { name: words.de['banner.choose'] });
    await choose.click();
    await expect(settingsOn(page, read)).toContainText(words.de['settings.intro']);
    await expect(settingsOn(page, read)).not.toContainText('Global Privacy Control');
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  });
