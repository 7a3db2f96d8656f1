// The demo's own pages with all that Einlass draws in them; each part by itself is in accessibility/.
import { problemsIn } from '../accessibility/problemsIn';
import { expect, test } from '../fixtures';
import { pagesNamed } from './pages';
import { settle } from './traces';
import { bannerOn, placeholdersOn, refuseAll, visit } from './visitor';

for (const [width, lang] of [
  [1280, 'de'],
  [320, 'en'],
] as const)
  test.describe(`axe finds nothing in any look at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    const demos = ['it-dealer', 'office-service', 'privacy', 'embeds'].flatMap(pagesNamed);
    for (const demo of demos.filter((one) => one.lang === lang))
      test(`${demo.path}: on the whole page once it is refused`, async ({ page, web }) => {
        await visit(page, demo);
        await refuseAll(page, demo);
        await settle(page, web);
        await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
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
