import { HOME } from '../../web/sites';
import { expect, ranOn, site, test } from '../fixtures';
import { deedsOf, filesOf, idsOf, pagesNamed } from './pages';
import { asksIn, decisionOf, filesIn, settle, tracesOf } from './traces';
import { bannerOn, grantAll, placeholdersOn, refuseAll, visit } from './visitor';

const [german, english] = pagesNamed('it-dealer-new-policy');

test.describe('a new privacy policy', () => {
  for (const old of pagesNamed('it-dealer')) {
    const renewed = old.lang === 'de' ? german : english;
    if (!renewed) throw new Error('the demo has no page with a new policy');

    test(`${renewed.path} holds everything and asks again after a yes under the old policy`, async ({ page, web }) => {
      await visit(page, old);
      await grantAll(page, old);
      await expect.poll(() => asksIn(web)).toEqual(deedsOf(old).asks);
      await settle(page, web);
      web.clear();
      await page.locator(`main a[href="${renewed.path}"]`).click();
      await page.waitForURL(site(renewed.path));
      await expect(bannerOn(page, renewed)).toBeVisible();
      await expect(placeholdersOn(page)).toHaveCount(renewed.placeholders);
      expect(await tracesOf(page, web)).toMatchObject({ hosts: [HOME], leaks: [] });
      expect(await ranOn(page)).toEqual([]);
    });

    test(`${renewed.path} asks again after a no under the old policy, and remembers the new answer`, async ({
      page,
      web,
    }) => {
      await visit(page, old);
      await refuseAll(page, old);
      await visit(page, renewed);
      await refuseAll(page, renewed);
      expect(await decisionOf(page)).toMatchObject({ policy: renewed.policy, yes: '', no: idsOf(renewed).join(' ') });
      await settle(page, web);
      web.clear();
      await page.reload();
      await settle(page, web);
      await expect(bannerOn(page, renewed)).toBeHidden();
      expect(filesIn(web)).toEqual(filesOf(renewed));
    });
  }
});
