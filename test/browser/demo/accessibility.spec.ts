import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { type DemoPage, deedsOf, pagesNamed } from './pages';
import { asksIn, settle } from './traces';
import {
  bannerOn,
  chooseOn,
  grantAll,
  placeholdersOn,
  refuseAll,
  reopenOn,
  saveOn,
  settingsOn,
  switchOf,
  visit,
} from './visitor';
import { words } from './words';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The rules of axe that look at colours; what all others find is the same in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in elements of this name, as `rule: place`. Every rule that it has is asked, of colours in both schemes. */
const problemsIn = async (page: Page, name: string) => {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const run = async (options: RunOptions) => {
    const { violations } = await page.evaluate(([name, options]) => window.axe.run(name, options), [
      name,
      options,
    ] as const);
    return violations;
  };

  const light = await run({});
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run({ runOnly: COLOURS });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark].flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html}`));
};

const openAllDetails = async (page: Page, demo: DemoPage) => {
  await expect(settingsOn(page, demo)).toBeVisible();
  const details = settingsOn(page, demo).locator('summary');
  for (const one of await details.all()) await one.click();
  await expect(settingsOn(page, demo).locator('details:not([open])')).toHaveCount(0);
};

for (const width of [1280, 320])
  test.describe(`axe finds nothing, light nor dark, at ${width} px`, () => {
    test.use({ colorScheme: 'light', viewport: { width, height: 800 } });

    for (const demo of pagesNamed('it-dealer')) {
      test(`${demo.path}: on the banner, nor in the settings, their facts closed and open`, async ({ page }) => {
        await visit(page, demo);
        expect(await problemsIn(page, 'einlass-banner')).toEqual([]);
        await chooseOn(page, demo).click();
        await expect(settingsOn(page, demo)).toBeVisible();
        expect(await problemsIn(page, 'einlass-settings')).toEqual([]);
        await openAllDetails(page, demo);
        expect(await problemsIn(page, 'einlass-settings')).toEqual([]);
      });

      test(`${demo.path}: on placeholders, whole and as a button, nor in the dialog that it opens`, async ({
        page,
      }) => {
        await visit(page, demo);
        await refuseAll(page, demo);
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
        await placeholdersOn(page).last().scrollIntoViewIfNeeded();
        expect(await problemsIn(page, 'einlass-placeholder')).toEqual([]);
        const open = placeholdersOn(page).getByRole('button', {
          name: words[demo.lang]['placeholder.open'].replace('{{service}}', 'Facebook'),
        });
        await open.last().click();
        await expect(placeholdersOn(page).getByRole('dialog')).toBeVisible();
        expect(await problemsIn(page, 'einlass-placeholder')).toEqual([]);
      });

      test(`${demo.path}: in the settings after a decision, nor in the report on a withdrawal`, async ({
        page,
        web,
      }) => {
        await visit(page, demo);
        await grantAll(page, demo);
        await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo).asks);
        await reopenOn(page, demo).click();
        await openAllDetails(page, demo);
        expect(await problemsIn(page, 'einlass-settings')).toEqual([]);
        await switchOf(page, demo, 'google-analytics').click();
        await saveOn(page, demo).click();
        await expect(settingsOn(page, demo)).toContainText(words[demo.lang]['report.title']);
        expect(await problemsIn(page, 'einlass-settings')).toEqual([]);
      });
    }

    for (const demo of ['office-service', 'privacy', 'embeds'].flatMap(pagesNamed))
      test(`${demo.path}: on the whole page once it is refused, the small button included`, async ({ page, web }) => {
        await visit(page, demo);
        await refuseAll(page, demo);
        await settle(page, web);
        expect(await problemsIn(page, 'html')).toEqual([]);
      });
  });

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const demo of [...pagesNamed('it-dealer'), ...pagesNamed('privacy')])
    test(`${demo.path} breaks no link of the question within its word`, async ({ page }) => {
      await visit(page, demo);
      const lines = await bannerOn(page, demo)
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => {
            const text = document.createRange();
            text.selectNodeContents(link);
            return text.getClientRects().length;
          }),
        );
      expect(lines).toEqual([1, 1]);
    });
});
