import type { Locator, Page } from 'playwright/test';
import { expect, site } from '../fixtures';

/** One thing that Einlass shows, as a visitor comes to see it. */
export interface State {
  readonly name: string;
  /** What of it is drawn: an element of the page. */
  readonly place: string;
  /** Goes there from a fresh visit of the page at `path`, see `openShop`. */
  reach(page: Page, path: string): Promise<void>;
}

/** Goes to the shop and waits for the question. */
export const visitShop = async (page: Page, path: string): Promise<void> => {
  await page.goto(site(path));
  await expect(page.locator('einlass-banner #refuse')).toBeVisible();
};

/** Answers the question; `refuse` or `grant` is the id of the button. */
export const answer = async (page: Page, path: string, id: 'refuse' | 'grant'): Promise<void> => {
  await visitShop(page, path);
  await page.locator(`einlass-banner #${id}`).click();
  await expect(page.locator('einlass-banner')).toBeHidden();
};

/** Opens the settings with the small button. */
export const reopen = async (page: Page): Promise<void> => {
  await page.locator('einlass-button button').click();
  await expect(page.locator('einlass-settings dialog')).toBeVisible();
};

const choose = async (page: Page, path: string) => {
  await visitShop(page, path);
  await page.locator('einlass-banner #choose').click();
  await expect(page.locator('einlass-settings #save')).toBeVisible();
};

/** Opens all that is folded away. */
const unfold = async (settings: Locator) => {
  for (const summary of await settings.locator('summary').all()) await summary.click();
  await expect(settings.locator('details:not([open])')).toHaveCount(0);
  await settings.locator('.text').evaluate((text) => text.scrollTo(0, 0));
};

const withdraw = async (page: Page, path: string) => {
  await answer(page, path, 'grant');
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('sl_visitor');
  await reopen(page);
  await page.locator('einlass-settings input').first().click();
  await page.locator('einlass-settings #save').click();
  await expect(page.locator('einlass-settings [role=status] h3')).toBeVisible();
};

const WHOLE = 'einlass-placeholder:has(+ iframe[height="420"])';
const SMALL = 'einlass-placeholder:has(+ iframe[height="30"])';

/** Everything that Einlass shows. */
export const states: readonly State[] = [
  { name: 'banner', place: 'einlass-banner', reach: visitShop },
  { name: 'settings', place: 'einlass-settings', reach: choose },
  {
    name: 'settings-facts',
    place: 'einlass-settings',
    reach: async (page, path) => {
      await choose(page, path);
      await unfold(page.locator('einlass-settings'));
    },
  },
  {
    name: 'settings-decided',
    place: 'einlass-settings',
    reach: async (page, path) => {
      await answer(page, path, 'grant');
      await reopen(page);
      await page.locator('einlass-settings details:has(textarea) summary').click();
    },
  },
  { name: 'report', place: 'einlass-settings', reach: withdraw },
  {
    name: 'placeholder',
    place: WHOLE,
    reach: async (page, path) => {
      await answer(page, path, 'refuse');
      await expect(page.locator(`${WHOLE} h2`)).toBeVisible();
    },
  },
  {
    name: 'placeholder-small',
    place: SMALL,
    reach: async (page, path) => {
      await answer(page, path, 'refuse');
      await expect(page.locator(`${SMALL} #open`)).toBeVisible();
    },
  },
  {
    name: 'placeholder-dialog',
    place: SMALL,
    reach: async (page, path) => {
      await answer(page, path, 'refuse');
      await page.locator(`${SMALL} #open`).click();
      await expect(page.locator(`${SMALL} dialog`)).toBeVisible();
    },
  },
  {
    name: 'button',
    place: 'einlass-button',
    reach: async (page, path) => {
      await answer(page, path, 'refuse');
      await expect(page.locator('einlass-button button')).toBeVisible();
    },
  },
  {
    name: 'declaration',
    place: '[data-einlass-declaration]',
    reach: async (page, path) => {
      await answer(page, `${path}/policy`, 'refuse');
      await expect(page.locator('[data-einlass-declaration] table').first()).toBeVisible();
    },
  },
];

/** The state of that name. */
export const stateNamed = (name: string): State => {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`no state is called ${name}`);
  return state;
};
