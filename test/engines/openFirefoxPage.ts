import type { Browser } from 'puppeteer-core';
import { createPage } from './createPage';
import type { EnginePage } from './Engine';
import { pressOf } from './keys';

/** A container has its own cookies, storage, cache and connections. */
export const openFirefoxPage = async (browser: Browser): Promise<EnginePage> => {
  const container = await browser.createBrowserContext();
  const page = await container.newPage();
  return createPage({
    // The event comes even where the library waits in vain: it takes a page from the back-forward cache, which has no
    // load event, for a navigation that still goes on, and never sees the next one begin.
    goto: async (url) => {
      const loaded = new Promise((seen) => page.once('load', seen));
      await Promise.race([loaded, page.goto(url, { timeout: 0 })]);
    },
    run: (expression) => page.evaluate(expression),
    press: async (pressed) => {
      const { key, withShift } = pressOf(pressed);
      if (withShift) await page.keyboard.down('Shift');
      await page.keyboard.press(key);
      if (withShift) await page.keyboard.up('Shift');
    },
    screenshot: () => page.screenshot(),
    close: () => container.close(),
  });
};
