// A decision that does not nag and is one for all: tabs agree within a second, pages that come back or were prepared
// follow, and two answers at once end in one.
import type { Page } from 'playwright/test';
import { decisionOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, ranOn, site, test } from '../fixtures';
import { grant, refuse } from '../gate/decisions';
import { HITS } from '../gate/heldSnippets';
import { contactsOf, settle, urlsTo } from '../gate/silence';
import { withdrawInPlace } from '../gate/withdrawing';
import { answer, banner, IDS, type openShop, visitShop } from './shop';

/** What the page's own code is told. */
const grantedOn = (page: Page) =>
  page.evaluate((ids) => ids.filter((id) => window.einlass?.granted(id)).join(' '), [...IDS]);

/** How soon another tab must know. */
const SOON = { timeout: 1_000 };

test.describe('another tab agrees within a second', () => {
  const twoTabs = async (page: Page, web: Parameters<typeof openShop>[0]) => {
    await visitShop(page, web);
    const other = await page.context().newPage();
    await other.goto(site('/zwei'));
    await expect(banner(other)).toBeVisible();
    return other;
  };

  test('on a yes, and loads what was granted', async ({ page, web }) => {
    const other = await twoTabs(page, web);
    await answer(page, 'grant').click();
    await expect.poll(() => grantedOn(other), SOON).toBe(IDS.join(' '));
    await expect(banner(other)).toBeHidden();
    await expect.poll(() => ranOn(other)).toContain('gtag:G-DEMO123');
  });

  test('on a no', async ({ page, web }) => {
    const other = await twoTabs(page, web);
    await answer(page, 'refuse').click();
    await expect(banner(other)).toBeHidden(SOON);
    expect(contactsOf(web)).toEqual([]);
  });

  test('on a withdrawal', async ({ page, web }) => {
    const other = await twoTabs(page, web);
    await grant(page, 'google-fonts');
    await expect.poll(() => grantedOn(other), SOON).toBe('google-fonts');
    await withdrawInPlace(page, 'google-fonts');
    await expect.poll(() => grantedOn(other), SOON).toBe('');
  });

  test('on the end of a yes, though no tab tells another', async ({ page, web }) => {
    await page.context().clock.install();
    const other = await twoTabs(page, web);
    await grant(page, 'google-fonts');
    await expect.poll(() => grantedOn(other), SOON).toBe('google-fonts');
    await page.context().clock.fastForward((24 * 60 + 1) * 60_000);
    await expect.poll(() => Promise.all([grantedOn(page), grantedOn(other)]), SOON).toEqual(['', '']);
    for (const tab of [page, other])
      await expect(tab.locator('link[data-einlass=google-fonts][data-href]')).toHaveCount(1, SOON);
  });

  test('on two opposite answers at the same moment, ten times: one of them holds in both, in the cookie and in the network', async ({
    page,
    web,
  }) => {
    const other = await twoTabs(page, web);
    for (let time = 1; time <= 10; time += 1)
      await test.step(`the ${time}. time`, async () => {
        // Whichever is told first may win, so they take turns.
        const [first, second] = time % 2 ? [page, other] : [other, page];
        await Promise.all([grant(first, 'google-fonts'), refuse(second, 'google-fonts')]);
        const kept = (await decisionOf(page))?.yes ?? '';
        await expect.poll(() => Promise.all([grantedOn(page), grantedOn(other)]), SOON).toEqual([kept, kept]);
        for (const tab of [page, other])
          await expect(tab.locator('link[data-einlass=google-fonts][data-href]')).toHaveCount(kept ? 0 : 1, SOON);
        web.clear();
        await Promise.all([page.reload(), other.reload()]);
        expect(await Promise.all([grantedOn(page), grantedOn(other)])).toEqual([kept, kept]);
        await settle(page, web);
        expect(urlsTo(web, 'fonts.googleapis.com').length > 0).toBe(kept !== '');
      });
  });
});

test('when a decision ends while two tabs are open, both ask again, in one line', async ({ page, web }) => {
  await page.context().clock.install();
  await visitShop(page, web);
  await answer(page, 'refuse').click();
  const other = await page.context().newPage();
  await other.goto(site('/zwei'));
  for (const tab of [page, other]) {
    await tab.clock.fastForward(25 * 3_600_000);
    const question = tab.getByRole('region', { name: /^Ihre Antwort gilt nicht mehr\./ });
    await expect(question).toBeVisible();
    await expect(question.getByRole('button')).toHaveText([
      words.de['banner.refuse'],
      words.de['banner.grant'],
      words.de['banner.choose'],
    ]);
  }
  expect(contactsOf(web)).toEqual([]);
});

test('a page that comes back from the back-forward cache follows what was decided since', async ({ page, web }) => {
  await visitShop(page, web);
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  web.pages.set('/drei', '<!doctype html><title>Drei</title><h1>Drei</h1>');
  await page.goto(site('/drei'));
  const other = await page.context().newPage();
  await other.goto(site('/zwei'));
  await answer(other, 'grant').click();
  await expect.poll(() => urlsTo(web, HITS).length).toBeGreaterThan(0);
  await page.goBack();
  // Chromium may have loaded it anew instead; then it follows all the more.

  await expect(banner(page)).toBeHidden();
  expect(await grantedOn(page)).toBe(IDS.join(' '));
  await expect.poll(() => ranOn(page)).toContain('gtag:G-DEMO123');
});
