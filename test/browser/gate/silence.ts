import type { Page } from 'playwright/test';
import { isSite } from '../../web/sites';
import type { Web } from '../../web/web';
import { expect } from '../fixtures';

/** Hosts that nobody lists and nobody holds; a new one each time, so that a connection is opened for it. */
const WITNESS = '.zeuge.test';
let witnesses = 0;

const nextWitness = () => {
  witnesses += 1;
  return `${witnesses}${WITNESS}`;
};

/** Every third party that got a connection or a request, sorted. */
export const contactsOf = (web: Web): string[] =>
  web.log.hosts().filter((host) => !isSite(host) && !host.endsWith(WITNESS));

/** The addresses that third parties were asked for, in order. */
export const urlsTo = (web: Web, host: string): string[] => web.log.to(host).map(({ url }) => url);

/**
 * Resolves when all that the page has begun to ask for is in the log: what it asks for now comes after it. An image,
 * because browsers ask for nothing later, and from a host of its own, because that takes a connection.
 */
export const settle = async (page: Page, web: Web): Promise<void> => {
  await page.waitForLoadState('load');
  const host = nextWitness();
  await page.evaluate(
    (address) =>
      new Promise((seen) => {
        const image = new Image();
        image.onload = image.onerror = seen;
        image.src = address;
      }),
    `https://${host}/`,
  );
  await expect.poll(() => web.log.to(host)).toHaveLength(1);
};

/** Says that the page has contacted nobody but the site, and is not about to. */
export const expectSilence = async (page: Page, web: Web): Promise<void> => {
  await settle(page, web);
  expect(contactsOf(web)).toEqual([]);
};

/** The same as `settle` for a page without scripts: goes elsewhere when it has loaded. */
export const leave = async (page: Page, web: Web): Promise<void> => {
  await page.waitForLoadState('load');
  const host = nextWitness();
  web.pages.set(`${host}/`, 'elsewhere');
  await page.goto(`https://${host}/`);
};
