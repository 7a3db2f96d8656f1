// Pages that the browser keeps or prepares: a page out of the back-forward cache, and one that was prerendered, follow
// what was decided elsewhere in the meantime. By the engine itself, for Playwright switches both off.
import { expect, test } from 'playwright/test';
import { type Engine, type EnginePage, startEngine } from '../../engines/Engine';
import { startWeb, type Web } from '../../web/web';
import { site } from '../fixtures';
import { contactsOf } from '../gate/silence';
import { EVERYBODY, IDS, openShop } from './shop';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let web: Web;
let engine: Engine;
let page: EnginePage;

test.beforeAll(async () => {
  web = await startWeb();
  engine = await startEngine('chromium', web);
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

const granted = () => page.evaluate<string>(`(ids) => ids.filter((id) => einlass.granted(id)).join(' ')`, [...IDS]);
const decide = (choice: { readonly grant?: readonly string[]; readonly refuse?: readonly string[] }) =>
  page.evaluate<boolean>('(choice) => einlass.decide(choice)', choice);
const isAsking = () => page.evaluate<boolean>(`() => !!document.querySelector('einlass-banner')`);
const cookies = () => page.evaluate<string>('() => document.cookie');

test.describe('a page that comes back', () => {
  const PLAIN = '<!doctype html><title>Drei</title><h1>Drei</h1>';

  test.beforeEach(async () => {
    const first = '<script>addEventListener("pageshow", ({ persisted }) => { window.isKept = persisted })</script>';
    openShop(web);
    web.pages.set('/drei', PLAIN);
    // The same shop with an ear for how it was shown.
    const shop = web.pages.get('/');
    if (typeof shop === 'string') web.pages.set('/', shop.replace('<title>', `${first}<title>`));
    await page.goto(site('/'));
    await expect.poll(isAsking).toBe(true);
  });

  test('after a yes on the next page has everything, and asks no more', async () => {
    await page.follow(site('/zwei'));
    expect(await decide({ grant: IDS })).toBe(true);
    await page.back();
    await expect.poll(granted).toBe(IDS.join(' '));
    await expect.poll(isAsking).toBe(false);
    await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  });

  test('after a no on the next page asks no more, and contacts nobody', async () => {
    await page.follow(site('/zwei'));
    expect(await decide({ refuse: IDS })).toBe(true);
    await page.back();
    await expect.poll(isAsking).toBe(false);
    expect(await granted()).toBe('');
    expect(contactsOf(web)).toEqual([]);
  });

  test('just as it was left, after its yes is gone from the browser, holds everything and asks again', async () => {
    expect(await decide({ grant: ['google-fonts'], refuse: IDS.filter((id) => id !== 'google-fonts') })).toBe(true);
    await expect.poll(granted).toBe('google-fonts');
    await page.follow(site('/drei'));
    // No page of the site tells of it: the visitor deletes cookies, or the day is over.
    await page.evaluate(`() => { document.cookie = 'einlass=; path=/; max-age=0' }`);
    await page.back();
    expect(await page.evaluate<boolean>('() => window.isKept')).toBe(true);
    expect(await granted()).toBe('');
    await expect.poll(isAsking).toBe(true);
    await expect
      .poll(() => page.evaluate<number>(`() => document.querySelectorAll('link[data-einlass][data-href]').length`))
      .toBe(1);
  });
});

test.describe('a page that was prerendered', () => {
  const RULES = '<script type="speculationrules">{"prerender":[{"urls":["/zwei"],"eagerness":"immediate"}]}</script>';
  const READY = `<script>if (document.prerendering) {
    window.beganEarly = true;
    addEventListener('load', () => fetch('/fertig'));
  }</script>`;

  /** Opens the shop, whose second page is made ready behind it. */
  test.beforeEach(async () => {
    web.pages.set('/fertig', { status: 204 });
    openShop(web, { last: READY });
    const first = web.pages.get('/');
    web.pages.set('/', `${first}`.replace('</title>', `</title>${RULES}`));
    await page.goto(site('/'));
    await expect.poll(() => web.log.requests.some(({ path }) => path === '/fertig'), { timeout: 20_000 }).toBe(true);
    await expect.poll(isAsking).toBe(true);
  });

  const goOn = async () => {
    await page.follow(site('/zwei'));
    expect(await page.evaluate<boolean>('() => window.beganEarly === true')).toBe(true);
  };

  test('contacts nobody and stores nothing while nobody sees it, and asks when it is shown', async () => {
    expect(contactsOf(web)).toEqual([]);
    expect(await cookies()).toBe('');
    await goOn();
    await expect.poll(isAsking).toBe(true);
    expect(contactsOf(web)).toEqual([]);
    expect(await cookies()).toBe('');
  });

  test('follows a yes that was given after it was made ready', async () => {
    expect(await decide({ grant: IDS })).toBe(true);
    await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
    await goOn();
    await expect.poll(granted).toBe(IDS.join(' '));
    expect(await isAsking()).toBe(false);
    await expect
      .poll(() => page.evaluate<string[]>('() => window.ran ?? []'))
      .toEqual(expect.arrayContaining(['gtag:G-DEMO123']));
  });

  test('follows a no that was given after it was made ready', async () => {
    expect(await decide({ refuse: IDS })).toBe(true);
    await goOn();
    await expect.poll(isAsking).toBe(false);
    expect(await granted()).toBe('');
    expect(contactsOf(web)).toEqual([]);
  });
});
