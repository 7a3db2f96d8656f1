import type { Page } from 'playwright/test';
import { HOME } from '../../web/sites';
import { cookiesOf, expect, ranOn, test } from '../fixtures';
import { askingPages, deedsOf, filesOf, hostsOf, idsOf, inTurn, twinOf } from './pages';
import { asksIn, DECISION, decisionOf, filesIn, settle, tracesOf } from './traces';
import { followTwin, grantAll, placeholdersOn, visit } from './visitor';

/** Addresses of the scripts that are held in the page's markup, in its order. */
const heldScripts = (page: Page) =>
  page
    .locator('script[type="text/plain"][data-einlass]')
    .evaluateAll((scripts) => scripts.flatMap((script) => script.getAttribute('data-src')?.split('#')[0] ?? []));

/** Addresses of the scripts that the page asks for from now on, in the order of asking. */
const followScripts = (page: Page): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url().split('#')[0] ?? '');
  });
  return asked;
};

test.describe('a visitor who accepts', () => {
  for (const demo of inTurn(askingPages)) {
    const { asks, runs, cookies } = deedsOf(demo);

    test(`${demo.path} takes one click for a yes, each service runs once, in its order, and nobody asks again`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      const held = await heldScripts(page);
      const asked = followScripts(page);
      await grantAll(page, demo);
      await expect.poll(() => asksIn(web)).toEqual(asks);
      expect(await tracesOf(page, web)).toEqual({
        hosts: [HOME, ...hostsOf(asks)].sort(),
        cookies: [...cookies, DECISION].sort(),
        stored: [],
        leaks: [],
      });
      expect(asksIn(web)).toEqual(asks);
      expect((await ranOn(page)).sort()).toEqual(runs);
      expect(asked.filter((address) => held.includes(address))).toEqual(held);
      expect(await decisionOf(page)).toMatchObject({ yes: idsOf(demo).join(' '), no: '' });
      await expect(placeholdersOn(page)).toHaveCount(0);

      await test.step('on the next page the services run, and Einlass loads what the page itself needs', async () => {
        web.clear();
        await followTwin(page, demo);
        await settle(page, web);
        expect(filesIn(web)).toEqual(filesOf({ ...twinOf(demo), placeholders: 0 }));
        await expect(page.locator('einlass-banner')).toHaveCount(0);
        await expect(placeholdersOn(page)).toHaveCount(0);
        const there = deedsOf(twinOf(demo));
        expect((await ranOn(page)).sort()).toEqual(there.runs);
        expect(await cookiesOf(page)).toEqual([...cookies, DECISION].sort());
        await expect.poll(() => asksIn(web)).toEqual(there.asks);
      });
    });
  }
});
