import { HOME } from '../../web/sites';
import { expect, ranOn, test } from '../fixtures';
import { askingPages, busyPages, deedsOf, hostsOf, idsOf, inTurn } from './pages';
import { asksIn, DECISION, decisionOf, NO_TRACES, tracesOf } from './traces';
import { bannerOn, chooseOn, saveOn, settingsOn, switchOf, visit } from './visitor';
import { nameOf } from './words';

test.describe('a visitor who chooses', () => {
  for (const demo of inTurn(busyPages))
    for (const id of idsOf(demo)) {
      const { asks, runs, cookies } = deedsOf(demo, id);
      const others = idsOf(demo).filter((other) => other !== id);

      test(`${demo.path} lets in ${nameOf(id)} alone when only that is switched on`, async ({ page, web }) => {
        await visit(page, demo);
        await chooseOn(page, demo).click();
        await switchOf(page, demo, id).click();
        await saveOn(page, demo).click();
        await expect(settingsOn(page, demo)).toBeHidden();
        await expect(bannerOn(page, demo)).toBeHidden();

        await expect.poll(() => asksIn(web)).toEqual(asks);
        expect(await tracesOf(page, web)).toEqual({
          hosts: [HOME, ...hostsOf(asks)].sort(),
          cookies: [...cookies, DECISION].sort(),
          stored: [],
          leaks: [],
        });
        expect(asksIn(web)).toEqual(asks);
        expect((await ranOn(page)).sort()).toEqual(runs);
        expect(await decisionOf(page)).toMatchObject({ yes: id, no: others.join(' ') });
      });
    }

  for (const demo of inTurn(askingPages)) {
    test(`${demo.path} has nothing switched on beforehand, and saving that is a no to all`, async ({ page, web }) => {
      await visit(page, demo);
      await chooseOn(page, demo).click();
      const switches = settingsOn(page, demo).getByRole('switch');
      await expect(switches).toHaveCount(idsOf(demo).length);
      for (const one of await switches.all()) await expect(one).not.toBeChecked();
      await saveOn(page, demo).click();
      await expect(bannerOn(page, demo)).toBeHidden();
      expect(await decisionOf(page)).toMatchObject({ yes: '', no: idsOf(demo).join(' ') });
      expect(await tracesOf(page, web)).toEqual({ ...NO_TRACES, cookies: [DECISION] });
    });

    test(`${demo.path} lets nothing in while the visitor switches without saving`, async ({ page, web }) => {
      await visit(page, demo);
      await chooseOn(page, demo).click();
      for (const id of idsOf(demo)) await switchOf(page, demo, id).click();
      await page.keyboard.press('Escape');
      await expect(settingsOn(page, demo)).toBeHidden();
      await expect(bannerOn(page, demo)).toBeVisible();
      expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    });
  }
});
