// The rows of the matrix of requirements that hold in every engine: T1 first visit, T2 refusal, T3 a yes to all, T6
// everything taken back, T11 the keyboard. The whole matrix, in Chromium, is in test/browser/compliance/.
import { expect as baseExpect, test } from 'playwright/test';
import { bareShop, EVERYBODY, IDS } from '../browser/compliance/shop';
import { HITS } from '../browser/gate/heldSnippets';
import { startWeb, type Web } from '../web/web';
import { type Engine, type EngineName, type EnginePage, engineNames, startEngine } from './Engine';
import { findEngines } from './findEngines';
import { contactsOf, has, settle } from './onPage';
import { click, focusOn, ranOn, site, storedOn, untilAnew, visit } from './shopVisit';

const asked = (process.env.EINLASS_ENGINES ?? 'chromium').split(' ');
const here: readonly EngineName[] = findEngines();
const expect = baseExpect.configure({ timeout: 20_000 });

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

    test('without Einlass the same page contacts everybody, so that silence proves something', async () => {
      web.pages.set('/', bareShop());
      await page.goto(site('/'));
      await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
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

    test('T3: each code runs once; Google is told no first, yes next, and then what the page counts', async () => {
      await visit(page, web);
      await page.evaluate<void>(`() => { window.fbAsyncInit = () => (window.ran ??= []).push('fbAsyncInit') }`);
      await click(page, 'grant');
      await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
      await expect.poll(() => ranOn(page)).toEqual(expect.arrayContaining(['fbAsyncInit', 'gtag:G-DEMO123']));
      await settle(page, web);
      const ran = await ranOn(page);
      expect(ran).toHaveLength(new Set(ran).size);
      const commands = await page.evaluate<string[]>(
        `() => [...dataLayer].map((entry) => [...Array.from(entry)].slice(0, 2).join(' '))`,
      );
      expect(commands.slice(0, 2)).toEqual(['consent default', 'consent update']);
      expect(commands.indexOf('config G-DEMO123')).toBeGreaterThan(1);
    });

    test('T3: on the next page all code runs again', async () => {
      await visit(page, web);
      await click(page, 'grant');
      await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
      await settle(page, web);
      await page.goto(site('/zwei'));
      await expect
        .poll(() => ranOn(page))
        .toEqual(expect.arrayContaining(['facebook-sdk:de_DE', 'fbevents', 'gtag:AW-1234567', 'gtag:G-DEMO123']));
    });

    test('T6: one service taken back is told to stop, and on the next page it alone is missing', async () => {
      await visit(page, web);
      await click(page, 'grant');
      await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
      await expect.poll(() => storedOn(page)).toEqual(expect.arrayContaining(['_fbp', '_ga', '_ga_DEMO123']));
      await settle(page, web);
      await page.evaluate<void>(`() => {
        addEventListener('pagehide', () => { sessionStorage.told = window['ga-disable-G-DEMO123'] + ' ' + [...dataLayer].at(-1)[2]?.analytics_storage });
        document.documentElement.id = 'before';
        setTimeout(() => einlass.withdraw(['google-analytics']));
      }`);
      await untilAnew(page);
      expect(await page.evaluate('() => sessionStorage.told')).toBe('true denied');
      web.clear();
      await page.goto(site('/zwei'));
      // Not by whom is asked: Firefox takes from its cache what the page before had loaded.
      await expect.poll(() => ranOn(page)).toEqual(expect.arrayContaining(['fbevents']));
      await settle(page, web);
      expect(await ranOn(page)).not.toContain('gtag:G-DEMO123');
      expect(contactsOf(web)).not.toContain(HITS);
      expect((await storedOn(page)).filter((name) => name.startsWith('_ga'))).toEqual([]);
      expect(await storedOn(page)).toContain('_fbp');
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
      await untilAnew(page);
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
      await page.press('Tab');
      await page.press('Shift+Tab');
      expect(await focusOn(page)).toBe('refuse');
      await page.press('Space');
      await expect.poll(() => storedOn(page)).toEqual(['einlass']);
      expect(await page.evaluate('(ids) => ids.filter((id) => einlass.granted(id))', [...IDS])).toEqual([]);
      expect(contactsOf(web)).toEqual([]);
    });
  });
