import { test as base } from '../fixtures';
import type { Visitor } from './outcomeOf';
import { probeFile } from './probe';

/** A browser test with a visitor, on a site that has the probe's file. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page, context, web, consoleLines }, use) => {
    web.pages.set(...probeFile());
    const blank = await context.newPage();
    await use({ page, blank, web, lines: consoleLines });
    await blank.close();
  },
});
