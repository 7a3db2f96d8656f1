// The rows of the matrix of requirements that hold in every engine: T1 first visit, T2 refusal, T3 a yes to all, T6
// everything taken back, T11 the keyboard. The whole matrix, in Chromium, is in test/browser/compliance/.
import { expect as baseExpect, test } from 'playwright/test';
import { EVERYBODY, IDS, openShop } from '../browser/compliance/shop';
import { HOME } from '../web/sites';
import { startWeb, type Web } from '../web/web';
import { type Engine, type EngineName, type EnginePage, engineNames, startEngine } from './Engine';
import { findEngines } from './findEngines';
import { contactsOf, has, settle } from './onPage';

const asked = (process.env.EINLASS_ENGINES ?? 'chromium').split(' ');
const here: readonly EngineName[] = findEngines();
const expect = baseExpect.configure({ timeout: 20_000 });
const site = (path: string): string => `https://${HOME}${path}`;

/** Goes to the shop and waits for the question. */
const visit = async (page: EnginePage, web: Web) => {
  openShop(web);
  await page.goto(site('/'));
  await expect.poll(() => has(page, 'einlass-banner')).toBe(true);
};

/** Presses one of the buttons of the question. */
const click = (page: EnginePage, id: string) =>
  page.evaluate<void>(`(id) => document.querySelector('einlass-banner').shadowRoot.getElementById(id).click()`, id);

/** What the site has in the browser: its cookies by name, and the names of its entries. */
const storedOn = (page: EnginePage) =>
  page.evaluate<string[]>(`async () => [
    ...document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ].sort()`);

/** Id, or else name, of the element that has the focus, within shadow roots, too. */
const focusOn = (page: EnginePage) =>
  page.evaluate<string>(`() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.id || focused?.localName || '';
  }`);

for (const name of engineNames)
  test.describe(name, () => {
    test.skip(!asked.includes(name), `EINLASS_ENGINES does not name ${name}`);
    test.skip(!here.includes(name), `${name} is not installed`);
    test.describe.configure({ mode: 'default', timeout: 120_000 });

    let web: Web;
    let engine: Engine;
    let page: EnginePage;

    test.beforeAll(async () => {
      web = await startWeb();
      engine = await startEngine(name, web);
    });
    test.beforeEach(async () => {
      web.reset();
      page = await engine.open();
    });
    test.afterEach(() => page.close());
    test.afterAll(async () => {
      await engine.close();
      await web.close();
    });

    test('T1: a first visit contacts nobody and stores nothing', async () => {
      await visit(page, web);
      await settle(page, web);
      expect(contactsOf(web)).toEqual([]);
      expect(await storedOn(page)).toEqual([]);
    });

    test('T2: after a refusal the next page asks no more and contacts nobody', async () => {
      await visit(page, web);
      await click(page, 'refuse');
      await expect.poll(() => has(page, 'einlass-banner')).toBe(false);
      await page.goto(site('/zwei'));
      await settle(page, web);
      expect(await has(page, 'einlass-banner')).toBe(false);
      expect(contactsOf(web)).toEqual([]);
      expect(await storedOn(page)).toEqual(['einlass']);
    });

    test('T3: a yes to all contacts whom the page names, and nobody else', async () => {
      await visit(page, web);
      await click(page, 'grant');
      await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
      expect(await page.evaluate('(ids) => ids.filter((id) => !einlass.granted(id))', [...IDS])).toEqual([]);
    });

    test('T6: everything taken back leaves the decision alone, and silence', async () => {
      await visit(page, web);
      await click(page, 'grant');
      await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
      await expect.poll(() => storedOn(page)).toContain('_ga');
      await settle(page, web);
      await page.evaluate<void>(
        '() => { document.documentElement.id = "before"; setTimeout(() => einlass.withdraw()) }',
      );
      await expect.poll(() => has(page, '#before')).toBe(false);
      web.clear();
      await page.goto(site('/zwei'));
      await settle(page, web);
      expect(contactsOf(web)).toEqual([]);
      expect(await storedOn(page)).toEqual(['einlass']);
    });

    test('T11: with the keyboard alone the visitor reaches every answer, looks at the settings, and refuses', async () => {
      await visit(page, web);
      const walked: string[] = [];
      for (const _ of Array(5)) {
        await page.press('Tab');
        walked.push(await focusOn(page));
      }
      expect(walked).toEqual(['a', 'a', 'refuse', 'grant', 'choose']);
      await page.press('Enter');
      await expect.poll(() => has(page, 'einlass-settings')).toBe(true);
      await expect.poll(() => focusOn(page)).toBe('title');
      await page.press('Escape');
      await expect.poll(() => has(page, 'einlass-settings')).toBe(false);
      await expect.poll(() => focusOn(page)).toBe('choose');
      expect(await storedOn(page)).toEqual([]);

      await page.goto(site('/zwei'));
      await expect.poll(() => has(page, 'einlass-banner')).toBe(true);
      for (const _ of Array(3)) await page.press('Tab');
      expect(await focusOn(page)).toBe('refuse');
      await page.press('Enter');
      await expect.poll(() => storedOn(page)).toEqual(['einlass']);
      expect(await page.evaluate('(ids) => ids.filter((id) => einlass.granted(id))', [...IDS])).toEqual([]);
      expect(contactsOf(web)).toEqual([]);
    });
  });
