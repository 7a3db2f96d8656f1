import { HOME } from '../../web/sites';
import { expect, test } from '../fixtures';
import { askingPages, filesOfRefused, idsOf, inTurn, twinOf } from './pages';
import { DECISION, decisionOf, filesIn, NO_TRACES, tracesOf } from './traces';
import { followTwin, placeholdersOn, refuseAll, reopenOn, settingsOn, visit } from './visitor';

const REFUSED = { ...NO_TRACES, cookies: [DECISION] };

test.describe('a visitor who refuses', () => {
  for (const demo of inTurn(askingPages))
    test(`${demo.path} takes one click for a no, keeps it for a day, and neither asks again nor contacts anybody`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await refuseAll(page, demo);
      expect(await tracesOf(page, web)).toEqual(REFUSED);

      await test.step('the no is one cookie that a person can read', async () => {
        const decision = await decisionOf(page);
        expect(decision).toEqual({
          v: '1',
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
          policy: demo.policy,
          yes: '',
          no: idsOf(demo).join(' '),
        });
        const madeAt = Date.parse(decision?.at ?? '') / 1_000;
        expect(Math.abs(Date.now() / 1_000 - madeAt)).toBeLessThan(120);
        expect(await page.context().cookies()).toMatchObject([
          { name: 'einlass', domain: HOME, path: '/', sameSite: 'Lax', secure: true, expires: madeAt + 86_400 },
        ]);
      });

      const moves = { 'on the next page': () => followTwin(page, demo), 'after a reload': () => page.reload() };
      for (const [name, move] of Object.entries(moves))
        await test.step(name, async () => {
          web.clear();
          await move();
          expect(await tracesOf(page, web)).toEqual(REFUSED);
          await expect(page.locator('einlass-banner')).toHaveCount(0);
          await expect(placeholdersOn(page)).toHaveCount(demo.placeholders);
          expect(filesIn(web)).toEqual(filesOfRefused(twinOf(demo)));
        });
    });

  for (const demo of askingPages)
    test(`${demo.path} opens the settings again: by its own link or button, or else by a small one`, async ({
      page,
    }) => {
      await visit(page, demo);
      await refuseAll(page, demo);
      await expect(page.locator('einlass-button')).toHaveCount(demo.opener ? 0 : 1);
      await reopenOn(page, demo).click();
      await expect(settingsOn(page, demo)).toBeVisible();
    });
});
