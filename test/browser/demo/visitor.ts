// What a visitor sees of Einlass, and does with it. Found as visitors' own tools find it: by role and name.
import type { Locator, Page } from 'playwright/test';
import { expect, site } from '../fixtures';
import { type DemoPage, idsOf, twinOf } from './pages';
import { nameOf, words } from './words';

type Read = Pick<DemoPage, 'lang'>;

export const bannerOn = (page: Page, { lang }: Read): Locator =>
  page.getByRole('region', { name: words[lang]['banner.title'] });

/** The question in one line, when an answer has ended while the page was open. */
export const reaskOn = (page: Page, { lang }: Read): Locator =>
  page.getByRole('region', { name: words[lang]['banner.titleLapsed'].split('.')[0] ?? '' });

export const settingsOn = (page: Page, { lang }: Read): Locator =>
  page.getByRole('dialog', { name: words[lang]['settings.title'] });

/** The two answers, on the banner or in the settings. */
export const refuseIn = (place: Locator, { lang }: Read): Locator =>
  place.getByRole('button', { name: words[lang]['banner.refuse'] });
export const grantIn = (place: Locator, { lang }: Read): Locator =>
  place.getByRole('button', { name: words[lang]['banner.grant'] });

export const chooseOn = (page: Page, read: Read): Locator =>
  bannerOn(page, read).getByRole('button', { name: words[read.lang]['banner.choose'] });
export const saveOn = (page: Page, read: Read): Locator =>
  settingsOn(page, read).getByRole('button', { name: words[read.lang]['settings.save'] });

/** What opens the settings after a decision: the page's own, or the small button. */
export const reopenOn = (page: Page, { lang, opener }: DemoPage): Locator => {
  const { role, name } = opener ?? { role: 'button', name: words[lang]['button.reopen'] };
  return page.getByRole(role, { name, exact: true });
};

export const placeholdersOn = (page: Page): Locator => page.locator('einlass-placeholder');

/** Goes to a page and, where it has something to ask, waits for the question. */
export const visit = async (page: Page, demo: DemoPage): Promise<void> => {
  await page.goto(site(demo.path));
  if (idsOf(demo).length > 0) await expect(bannerOn(page, demo)).toBeVisible();
};

/** Follows the page's own link to its twin in the other language. */
export const followTwin = async (page: Page, demo: DemoPage): Promise<void> => {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^(English|Deutsch)$/ })
    .click();
  await page.waitForURL(site(twinOf(demo).path));
};

export const refuseAll = async (page: Page, demo: DemoPage): Promise<void> => {
  await refuseIn(bannerOn(page, demo), demo).click();
  await expect(bannerOn(page, demo)).toBeHidden();
};

export const grantAll = async (page: Page, demo: DemoPage): Promise<void> => {
  await grantIn(bannerOn(page, demo), demo).click();
  await expect(bannerOn(page, demo)).toBeHidden();
};

/** The switch of one service in the open settings. */
export const switchOf = (page: Page, demo: Read, id: string): Locator =>
  settingsOn(page, demo).getByRole('switch', { name: nameOf(id), exact: true });
