import type { Page } from 'playwright/test';
import { expect } from '../fixtures';

type Ids = readonly string[];

/** Decides through the page's own API; the answer is kept. */
export const decide = async (page: Page, choice: { readonly grant?: Ids; readonly refuse?: Ids }): Promise<void> => {
  const kept = await page.evaluate((given) => window.einlass?.decide(given), choice);
  expect(kept).toBe(true);
};

export const grant = (page: Page, ...ids: Ids): Promise<void> => decide(page, { grant: ids });
export const refuse = (page: Page, ...ids: Ids): Promise<void> => decide(page, { refuse: ids });

/** Grants whatever the page holds. */
export const grantAll = async (page: Page): Promise<void> => {
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('[data-einlass]')].map((element) => element.getAttribute('data-einlass') ?? ''),
  );
  await grant(page, ...new Set(ids));
};
