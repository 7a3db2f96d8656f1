// More of T2: there are several ways to refuse and several pages to be on, and one refusal.
import type { Page } from 'playwright/test';
import { DECISION, decisionOf, NO_TRACES, tracesOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { expectSilence } from '../gate/silence';
import { answer, banner, IDS, settings, visitShop } from './shop';

test('T2: each way to refuse leaves the same record: on the banner, in the settings, by saving no choice', async ({
  page,
  web,
}) => {
  const inSettings = async (key: 'banner.refuse' | 'settings.save') => {
    await answer(page, 'choose').click();
    await settings(page).getByRole('button', { name: words.de[key] }).click();
  };
  const ways = {
    'on the banner': () => answer(page, 'refuse').click(),
    'in the settings': () => inSettings('banner.refuse'),
    'by saving no choice': () => inSettings('settings.save'),
  };
  for (const [name, refuse] of Object.entries(ways))
    await test.step(name, async () => {
      await page.context().clearCookies();
      await visitShop(page, web);
      await refuse();
      await expect(page.locator('einlass-banner')).toHaveCount(0);
      expect(await decisionOf(page)).toMatchObject({ v: '1', yes: '', no: IDS.join(' ') });
      expect(await tracesOf(page, web)).toEqual({ ...NO_TRACES, cookies: [DECISION] });
    });
});

test('T2: two visitors who refuse in the same minute carry the same cookie, which tells nobody apart', async ({
  page,
  web,
}) => {
  await page.clock.install();
  // Not later than the browser's own clock, or the decision is of the future to it.
  await page.clock.setFixedTime(Date.now() - 60_000);
  const texts: string[] = [];
  for (const visitor of ['first', 'second'])
    await test.step(visitor, async () => {
      await page.context().clearCookies();
      await visitShop(page, web);
      await answer(page, 'refuse').click();
      await expect(page.locator('einlass-banner')).toHaveCount(0);
      texts.push(...(await page.context().cookies()).map(({ value }) => value));
    });
  expect(texts).toEqual([texts[0], texts[0]]);
  expect(texts[0]?.length).toBeLessThan(500);
});

test('T2: a new tab asks no more, and contacts nobody', async ({ page, context, web }) => {
  await visitShop(page, web);
  await answer(page, 'refuse').click();
  await expect(page.locator('einlass-banner')).toHaveCount(0);
  const tab = await context.newPage();
  await tab.goto(site('/zwei'));
  expect(await tracesOf(tab, web)).toEqual({ ...NO_TRACES, cookies: [DECISION] });
  await expect(tab.locator('einlass-banner')).toHaveCount(0);
});

for (const [name, path] of [
  ['banner.privacy', '/datenschutz'],
  ['banner.imprint', '/impressum'],
] as const)
  test(`T2: before any answer the link "${words.de[name]}" leads to its page, whose text the question leaves free`, async ({
    page,
    web,
  }) => {
    await visitShop(page, web, { attributes: '' });
    web.pages.set(path, await shopText(page));
    await banner(page).getByRole('link', { name: words.de[name] }).click();
    await page.waitForURL(site(path));
    await expect(banner(page)).toHaveCSS('position', 'static');
    await expect(page.getByRole('heading', { name: 'Laden', exact: true })).toBeInViewport();
    await expect(page.locator('einlass-banner')).not.toHaveCSS('position', 'fixed');
    await expectSilence(page, web);
  });

/** The page as the site serves it. */
const shopText = async (page: Page) => (await page.request.get(site('/'))).text();
