import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { askingPages, busyPages, type DemoPage, deedsOf, demoPages, idsOf } from './pages';
import { shiftsOn, watchShifts } from './shifts';
import { asksIn, settle } from './traces';
import { bannerOn, placeholdersOn, visit } from './visitor';

/** Twins are laid out alike, so one of each is enough. */
const germanOf = (pages: readonly DemoPage[]) => pages.filter(({ lang }) => lang === 'de');

/** Answers without a click: browsers leave out of the sum what follows within half a second of an input. */
const decide = (page: Page, choice: { readonly grant?: readonly string[]; readonly refuse?: readonly string[] }) =>
  page.evaluate((made) => window.einlass?.decide(made), choice);

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
])
  test.describe(`nothing moves at ${viewport.width} px`, () => {
    test.use({ viewport });
    test.beforeEach(({ page }) => watchShifts(page));

    for (const demo of germanOf(demoPages).filter((one) => idsOf(one).length === 0))
      test(`${demo.path} stands still`, async ({ page, web }) => {
        await visit(page, demo);
        expect(await shiftsOn(page, web)).toEqual([]);
      });

    for (const demo of germanOf(askingPages)) {
      test(`${demo.path} stands still while the question and the placeholders appear, and the question goes after a no`, async ({
        page,
        web,
      }) => {
        await visit(page, demo);
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
        expect(await shiftsOn(page, web)).toEqual([]);
        await decide(page, { refuse: idsOf(demo) });
        await expect(bannerOn(page, demo)).toBeHidden();
        expect(await shiftsOn(page, web)).toEqual([]);
        await page.reload();
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
        expect(await shiftsOn(page, web)).toEqual([]);
      });
    }

    // Fonts that come late move the text of a page by themselves, with or without Einlass.
    for (const demo of germanOf(busyPages).filter((one) => !idsOf(one).includes('google-fonts')))
      test(`${demo.path} stands still while the question and the placeholders go after a yes, and on the next visit`, async ({
        page,
        web,
      }) => {
        await visit(page, demo);
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
        await settle(page, web);
        await page.evaluate(() => document.querySelector('.plugins, .ad')?.scrollIntoView());
        await decide(page, { grant: idsOf(demo) });
        await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo).asks);
        await expect(placeholdersOn(page)).toHaveCount(0);
        expect(await shiftsOn(page, web)).toEqual([]);
        await page.reload();
        expect(await shiftsOn(page, web)).toEqual([]);
      });
  });
