import type { Page } from 'playwright/test';

/** Sets cookies as scripts of a page do, each by its text. */
export const setCookies = (page: Page, texts: readonly string[]): Promise<void> =>
  page.evaluate((given) => {
    for (const text of given) {
      // biome-ignore lint/suspicious/noDocumentCookie: scripts of pages write it this way
      document.cookie = `${text}; max-age=600`;
    }
  }, texts);

/** Cookies with their places, as `name domain path`, sorted; those of the decision left out. */
export const placesOf = async (page: Page): Promise<string[]> =>
  (await page.context().cookies())
    .filter(({ name }) => name !== 'einlass')
    .map(({ name, domain, path }) => `${name} ${domain} ${path}`)
    .sort();
