// The counter-test: the same look at the same pages, with the gate taken out and the author's tags put back. If it saw
// nothing here either, the silence elsewhere would prove nothing.
import { HOME } from '../../web/sites';
import { expect, site, test } from '../fixtures';
import { authorsPage } from './authorsPage';
import { lookAround } from './lookAround';
import { busyPages, deedsOf, hostsOf, inTurn, twinOf } from './pages';
import { asksIn, tracesOf } from './traces';

test.describe('without Einlass', () => {
  for (const demo of inTurn(busyPages))
    test(`${demo.path} contacts its third parties and stores their cookies before anyone is asked`, async ({
      page,
      web,
    }) => {
      for (const path of [demo.path, twinOf(demo).path]) web.pages.set(path, await authorsPage(path));
      await page.goto(site(demo.path));
      const hosts = [HOME, ...hostsOf(deedsOf(demo).asks)].sort();
      const { asks, cookies } = deedsOf(demo);
      await lookAround(page, demo, async () =>
        expect(await tracesOf(page, web)).toEqual({ hosts, cookies, stored: [], leaks: [] }),
      );
      web.clear();
      await page.goto(site(demo.path));
      await tracesOf(page, web);
      expect(asksIn(web)).toEqual(asks);
    });
});
