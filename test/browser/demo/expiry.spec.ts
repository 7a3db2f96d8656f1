import type { Page } from 'playwright/test';
import { HOME } from '../../web/sites';
import type { Web } from '../../web/web';
import { expect, ranOn, test } from '../fixtures';
import { type DemoPage, deedsOf, inTurn, pagesNamed } from './pages';
import { asksIn, decisionOf, settle, tracesOf } from './traces';
import { bannerOn, grantAll, placeholdersOn, reaskOn, refuseAll, visit } from './visitor';

const HOUR = 3_600_000;

/** Accepts on a page whose clock the test holds, and waits until everything is there. */
const accept = async (page: Page, web: Web, demo: DemoPage) => {
  await page.clock.install();
  await visit(page, demo);
  await grantAll(page, demo);
  await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo).asks);
  await settle(page, web);
};

/** The browser's own clock goes on as it does, so the cookie is still there: the page must see that it has ended. */
const reloadAfter = async (page: Page, hours: number) => {
  await page.clock.setSystemTime(Date.now() + hours * HOUR);
  await page.reload();
};

test.describe('a decision', () => {
  for (const demo of inTurn(pagesNamed('it-dealer'))) {
    test(`${demo.path} still counts after 23 hours`, async ({ page, web }) => {
      await accept(page, web, demo);
      await reloadAfter(page, 23);
      await expect.poll(() => ranOn(page)).toHaveLength(deedsOf(demo).runs.length);
      await settle(page, web);
      await expect(bannerOn(page, demo)).toBeHidden();
    });

    test(`${demo.path} no longer counts after 25 hours: everything is held and the visitor is asked again`, async ({
      page,
      web,
    }) => {
      await accept(page, web, demo);
      web.clear();
      await reloadAfter(page, 25);
      await expect(bannerOn(page, demo)).toBeVisible();
      await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
      expect(await tracesOf(page, web)).toMatchObject({ hosts: [HOME], leaks: [] });
      expect(await ranOn(page)).toEqual([]);
    });

    test(`${demo.path} asks those who refused again after a day, not earlier or later than those who accepted`, async ({
      page,
      web,
    }) => {
      await page.clock.install();
      await visit(page, demo);
      await refuseAll(page, demo);
      await reloadAfter(page, 23);
      await settle(page, web);
      await expect(bannerOn(page, demo)).toBeHidden();
      await reloadAfter(page, 25);
      await expect(bannerOn(page, demo)).toBeVisible();
      expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
    });

    test(`${demo.path} ends while the page stays open: the visitor is asked, and what comes in later is held`, async ({
      page,
      web,
    }) => {
      await accept(page, web, demo);
      const before = await decisionOf(page);
      expect(before).toBeDefined();
      web.clear();
      await page.clock.fastForward(25 * HOUR);
      await expect(reaskOn(page, demo)).toBeVisible();
      await expect(reaskOn(page, demo).getByRole('button')).toHaveCount(3);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.src = 'https://www.googletagmanager.com/gtag/js?id=G-LATER';
        document.head.append(script);
      });
      expect((await tracesOf(page, web)).hosts).toEqual([]);
      await page.reload();
      await expect(bannerOn(page, demo)).toBeVisible();
      expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
    });
  }
});
