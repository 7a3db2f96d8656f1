// What a visitor does in the shop of the matrix of requirements, and what can be seen of it, in any engine.
import { expect as baseExpect } from 'playwright/test';
import { openShop } from '../browser/compliance/shop';
import { HOME } from '../web/sites';
import type { Web } from '../web/web';
import type { EnginePage } from './Engine';
import { has } from './onPage';

/** Five seconds are too few where several browsers share a small machine. */
const expect = baseExpect.configure({ timeout: 20_000 });

export const site = (path: string): string => `https://${HOME}${path}`;

/** Goes to the shop and waits for the question. */
export const visit = async (page: EnginePage, web: Web) => {
  openShop(web);
  await page.goto(site('/'));
  await expect.poll(() => has(page, 'einlass-banner')).toBe(true);
};

/** Marks of the code that ran in the page. */
export const ranOn = (page: EnginePage) => page.evaluate<string[]>('() => window.ran ?? []');

/** Presses one of the buttons of the question. */
export const click = (page: EnginePage, id: string) =>
  page.evaluate<void>(`(id) => document.querySelector('einlass-banner').shadowRoot.getElementById(id).click()`, id);

/** What the site has in the browser: its cookies by name, and the names of its entries. */
export const storedOn = (page: EnginePage) =>
  page.evaluate<string[]>(`async () => [
    ...document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ].sort()`);

/** Id, or else name, of the element that has the focus, within shadow roots, too. */
export const focusOn = (page: EnginePage) =>
  page.evaluate<string>(`() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.id || focused?.localName || '';
  }`);

/** Waits until the document with the id `before` has given way to another; between the two there is nobody to ask. */
export const untilAnew = (page: EnginePage): Promise<void> =>
  expect.poll(() => has(page, '#before').catch(() => true)).toBe(false);
