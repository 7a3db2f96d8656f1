import type { Page } from 'playwright/test';

/** Takes grants back, those named or all, and resolves when the page that this loads is there. */
export const withdraw = async (page: Page, ...ids: readonly string[]): Promise<void> => {
  const reloaded = page.waitForEvent('load');
  await page.evaluate((given) => {
    // Not waited for: the page goes away before it is done.
    void window.einlass?.withdraw(given.length > 0 ? given : undefined);
  }, ids);
  await reloaded;
};

/** The same where the page is to stay. */
export const withdrawInPlace = (page: Page, ...ids: readonly string[]): Promise<boolean | undefined> =>
  page.evaluate((given) => window.einlass?.withdraw(given), ids);

/** Marks the page, so that a reload shows: the mark is gone then. */
export const markPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.mark = 'same';
  });

/** False when the page has been loaded anew since `markPage`. */
export const isSamePage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset.mark === 'same');
