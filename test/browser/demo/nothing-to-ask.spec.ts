import { HOME } from '../../web/sites';
import { expect, site, test } from '../fixtures';
import { demoPages, idsOf, pagesNamed } from './pages';
import { DECISION, filesIn, NO_TRACES, settle, tracesOf } from './traces';
import { refuseAll, visit } from './visitor';

const harmlessPages = demoPages.filter((demo) => idsOf(demo).length === 0);

test.describe('where there is nothing to ask', () => {
  for (const demo of harmlessPages) {
    test(`${demo.path} loads one file of Einlass, shows nothing of it and stores nothing`, async ({ page, web }) => {
      await visit(page, demo);
      expect(await tracesOf(page, web)).toEqual(NO_TRACES);
      expect(filesIn(web)).toEqual(['einlass.js']);
      const drawn = page.locator('einlass-banner, einlass-button, einlass-settings, einlass-placeholder');
      await expect(drawn).toHaveCount(0);
    });

    test(`${demo.path} offers its button to those who have decided elsewhere on the site`, async ({ page, web }) => {
      for (const shop of pagesNamed('computer-shop').filter(({ lang }) => lang === demo.lang)) {
        await visit(page, shop);
        await refuseAll(page, shop);
      }
      await settle(page, web);
      web.clear();
      await page.goto(site(demo.path));
      await expect(page.locator('einlass-button').getByRole('button')).toBeVisible();
      expect(await tracesOf(page, web)).toEqual({ ...NO_TRACES, hosts: [HOME], cookies: [DECISION] });
      expect(filesIn(web)).toEqual(['einlass.js']);
    });
  }
});
