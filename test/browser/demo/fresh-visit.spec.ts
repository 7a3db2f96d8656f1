import { expect, test } from '../fixtures';
import { lookAround } from './lookAround';
import { askingPages, busyPages, demoPages, inTurn } from './pages';
import { NO_TRACES, tracesOf } from './traces';
import { visit } from './visitor';

test.describe('before a visitor has decided', () => {
  for (const demo of new Set([...askingPages, ...inTurn(demoPages)]))
    test(`${demo.path} contacts nobody and stores nothing, whatever the visitor does on it`, async ({
      page,
      web,
      consoleLines,
    }) => {
      await visit(page, demo);
      await lookAround(page, demo, async () => expect(await tracesOf(page, web)).toEqual(NO_TRACES));
      expect(consoleLines.filter((line) => /einlass|^pageerror|^error/i.test(line))).toEqual([]);
    });

  for (const demo of inTurn(busyPages))
    test(`${demo.path} contacts nobody in five seconds`, async ({ page, web }) => {
      await page.clock.install();
      await visit(page, demo);
      await page.clock.runFor(5_000);
      expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    });
});
