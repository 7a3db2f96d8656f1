// What one test leaves, the next does not find, though both may have had the same browser. Each test here hands its
// browser back in its midst and looks again: everything comes before, in any order.
import type { BrowserContext, Page } from 'playwright/test';
import { HOME } from '../web/sites';
import { pageWith, snippets } from '../web/snippets';
import type { Web } from '../web/web';
import { cookiesOf, expect, site, test } from './fixtures';
import { watchForLasting } from './watchForLasting';

type Trace = {
  /** @default the visit itself leaves it */
  leave?(page: Page): Promise<unknown>;
  /** What a page that was just opened sees of it. */
  look(page: Page, web: Web): unknown;
};

const traces: Readonly<Record<string, Trace>> = {
  'a cookie': {
    leave: (page) => page.evaluate(`document.cookie = 'besucht=1; max-age=3600'`),
    look: cookiesOf,
  },
  'a word in local storage': {
    leave: (page) => page.evaluate(`localStorage.setItem('besucht', '1')`),
    look: (page) => page.evaluate('localStorage.length'),
  },
  'a database': {
    leave: (page) =>
      page.evaluate(`new Promise((opened) => { indexedDB.open('besucht').onsuccess = () => opened(true); })`),
    look: (page) => page.evaluate('indexedDB.databases()'),
  },
  'a cache of its own': {
    leave: (page) => page.evaluate(`caches.open('besucht').then((cache) => cache.put('/x', new Response('x')))`),
    look: (page) => page.evaluate('caches.keys()'),
  },
  'a service worker': {
    leave: (page) =>
      page.evaluate(
        `navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready.then(() => true))`,
      ),
    look: (page) => page.evaluate('navigator.serviceWorker.getRegistrations().then(({ length }) => length)'),
  },
  'what a frame of another host stores': {
    leave: (page) =>
      page
        .frameLocator('iframe')
        .locator('body')
        .evaluate(() => localStorage.setItem('besucht', '1')),
    look: (page) =>
      page
        .frameLocator('iframe')
        .locator('body')
        .evaluate(() => localStorage.length),
  },
  'a file in the browser’s cache': {
    look: (_page, web) => web.log.requests.filter(({ path }) => path === '/kept.js').length,
  },
  'an open connection': {
    look: (_page, web) => web.log.connections.some(({ host }) => host === HOME),
  },
  'a permission': {
    leave: (page) => page.context().grantPermissions(['geolocation']),
    look: (page) => page.evaluate(`navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`),
  },
  'a smaller window': {
    leave: (page) => page.setViewportSize({ width: 400, height: 300 }),
    look: (page) => page.evaluate('[innerWidth, innerHeight]'),
  },
  'a dark and printed page': {
    leave: (page) => page.emulateMedia({ colorScheme: 'dark', media: 'print' }),
    look: (page) =>
      page.evaluate(`['print', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query).matches)`),
  },
  'a script before all scripts of a page': {
    leave: (page) => page.addInitScript(() => Object.assign(window, { besucht: 1 })),
    look: (page) => page.evaluate('typeof besucht'),
  },
  'a word in the window’s name and its history': {
    leave: (page) => page.evaluate(`window.name = 'besucht'; history.pushState(1, '')`),
    look: (page) => page.evaluate('[name, history.length]'),
  },
};

/** What the pool cannot take away, so that the browser ends with the test. */
const lasting: Readonly<Record<string, (context: BrowserContext, page: Page) => Promise<unknown>>> = {
  'a script before all scripts of all pages': (context) => context.addInitScript('window.besucht = 1'),
  'a function for all pages': (context) => context.exposeFunction('besucht', () => 1),
  'a route for all pages': (context) => context.route('**/*', (route) => route.continue()),
  'a held clock': (_context, page) => page.clock.install(),
  'a place': (context) => context.setGeolocation({ latitude: 52, longitude: 13 }),
  'no network': (context) => context.setOffline(true),
  'a DevTools session': (context, page) => context.newCDPSession(page),
  'a listener': async (context) => context.on('request', () => undefined),
};

const open = async (page: Page, web: Web) => {
  web.clear();
  web.pages.set(
    '/',
    pageWith({ body: '<iframe src="https://rahmen.fremd.test/"></iframe><script src="/kept.js"></script>' }),
  );
  web.pages.set('rahmen.fremd.test/', pageWith({}));
  web.pages.set('/kept.js', { type: 'text/javascript', headers: { 'cache-control': 'max-age=3600' } });
  web.pages.set('/worker.js', { type: 'text/javascript', body: 'addEventListener("fetch", () => {});' });
  await page.goto(site('/'));
};

const onlyPage = (context: BrowserContext): Page => {
  const [page, ...others] = context.pages();
  if (page === undefined || others.length > 0) throw new Error(`${others.length} pages beside the first`);
  return page;
};

for (const [name, { leave, look }] of Object.entries(traces)) {
  test(`the next test does not find ${name}`, async ({ page, context, browsers, web }) => {
    await open(page, web);
    const before = await look(page, web);
    await leave?.(page);
    await open(page, web);
    expect(await look(page, web), 'it is there until the test ends').not.toEqual(before);

    await browsers.takeBack(true);
    const next = onlyPage(context);
    await open(next, web);
    expect(await look(next, web)).toEqual(before);
  });
}

test('what the pool cannot take away is noticed', async ({ page, context }) => {
  for (const [name, leave] of Object.entries(lasting)) {
    const isSpent = watchForLasting(context);
    await context.clearCookies();
    expect(isSpent(), name).toBe(false);
    await leave(context, page);
    expect(isSpent(), name).toBe(true);
  }
});

test('a browser ends with the test that held its clock', async ({ page, context, browsers }) => {
  await page.clock.install();
  await browsers.takeBack(true);
  expect(context.isClosed()).toBe(true);
});

test('a browser ends with a test that failed', async ({ context, browsers }) => {
  await browsers.takeBack(false);
  expect(context.isClosed()).toBe(true);
});

for (const [name, headers] of Object.entries({
  'to use https only': { 'strict-transport-security': 'max-age=3600' },
  'to ask for a password': { 'www-authenticate': 'Basic realm="a"' },
})) {
  test(`a browser ends with the test that told it ${name}`, async ({ page, context, browsers, web }) => {
    web.pages.set('/', { headers });
    await page.goto(site('/'));
    await browsers.takeBack(true);
    expect(context.isClosed()).toBe(true);
  });
}

test('a preconnect to the same host is logged in each of three tests', async ({ context, browsers, web }) => {
  for (const _turn of [1, 2, 3]) {
    web.pages.set('/', pageWith(snippets['Google Fonts, preconnect alone']));
    await onlyPage(context).goto(site('/'));
    await expect.poll(() => web.log.connections).toContainEqual({ host: 'fonts.gstatic.com', port: 443 });
    await browsers.takeBack(true);
    expect(web.log.hosts()).toEqual([]);
  }
});

test('Chromium does not learn which hosts a page contacts, and all that Playwright switches off stays off', async ({
  page,
}) => {
  await page.goto('chrome://version');
  const switches = (await page.locator('#command_line').innerText()).split(/\s+/);
  const lists = switches
    .filter((text) => text.startsWith('--disable-features='))
    .map((text) => text.replace(/^.*?=/, '').split(','));
  const last = lists.at(-1);
  expect(last).toContain('LoadingPredictorUseLocalPredictions');
  expect(last).toEqual(expect.arrayContaining(lists.flat()));
  expect(lists.length).toBeGreaterThan(1);
});
