import type { Browser } from 'puppeteer-core';
import { createPage } from './createPage';
import type { EnginePage } from './Engine';

/** A container has its own cookies, storage, cache and connections. */
export const openFirefoxPage = async (browser: Browser): Promise<EnginePage> => {
  const container = await browser.createBrowserContext();
  const page = await container.newPage();
  return createPage({
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (expression) => page.evaluate(expression),
    screenshot: () => page.screenshot(),
    close: () => container.close(),
  });
};
