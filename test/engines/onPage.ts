// What the tests of the shop look for in every engine.
import { expect } from 'playwright/test';
import { HOME } from '../web/sites';
import type { Web } from '../web/web';
import type { EnginePage } from './Engine';

/** Every third party that got a connection or a request, without the witnesses of `settle`. */
export const contactsOf = (web: Web): string[] =>
  web.log.hosts().filter((host) => host !== HOME && !host.endsWith('.zeuge.test'));

let witnesses = 0;

/** What a page asks for now comes in the log before this image, whose host is new. */
export const settle = async (page: EnginePage, web: Web): Promise<void> => {
  witnesses += 1;
  const host = `${witnesses}.zeuge.test`;
  await page.evaluate(
    '(url) => new Promise((seen) => { Object.assign(new Image(), { onload: seen, onerror: seen, src: url }) })',
    `https://${host}/`,
  );
  await expect.poll(() => web.log.to(host), { timeout: 20_000 }).not.toEqual([]);
};

/** True when an element of this name is in the page. */
export const has = (page: EnginePage, name: string): Promise<boolean> =>
  page.evaluate<boolean>('(name) => !!document.querySelector(name)', name);
