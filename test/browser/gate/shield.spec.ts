// The shield: a service worker that holds static tags on the way, from the second view of a site on.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Answer } from '../../web/answer';
import type { Web } from '../../web/web';
import { words } from '../demo/words';
import { expect, ranOn, site, test } from '../fixtures';
import { grant, grantAll } from './decisions';
import { gatedPage, LINKS } from './gatedPage';
import { leaksOf, linesForOwner } from './ownerView';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';
import { withdrawInPlace } from './withdrawing';

const SHIELD = `${LINKS} data-shield="/shield.js"`;

/** The built file, behind what a test puts before it. */
const shieldFile = (first = ''): Answer => ({
  type: 'text/javascript',
  body: first + readFileSync('dist/shield.js', 'utf8'),
});

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-DEMO123';
const FONTS = 'https://fonts.googleapis.com/css2?family=Inter';
const AVATAR = 'https://secure.gravatar.com/avatar/0123abcd?s=48';

/** Static tags as authors write them, of every kind. */
const tags = {
  head: `<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
    <link rel="stylesheet" href="${FONTS}"><link rel="stylesheet" href="/stil.css">
    <link rel="preload" as="image" href="${AVATAR}">
    <script async src="${GTAG}"></script>
    <script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}
      gtag('js', new Date()); gtag('config', 'G-DEMO123');</script>
    <style>@import url("https://fonts.googleapis.com/css2?family=Lora");</style>`,
  body: `<img alt="" src="${AVATAR}">
    <iframe title="Seite" src="https://www.facebook.com/plugins/page.php?href=laden"></iframe>
    <svg><image href="https://s.w.org/images/core/emoji/17.0.2/svg/1f642.svg"></image></svg>
    <p style="background: url('https://secure.gravatar.com/avatar/9')">Text</p>`,
};

const ALL = [
  'fonts.googleapis.com',
  'region1.google-analytics.com',
  's.w.org',
  'secure.gravatar.com',
  'www.facebook.com',
  'www.googletagmanager.com',
];

test.beforeEach(({ web }) => {
  web.pages.set('/', gatedPage({}, SHIELD));
  web.pages.set('/tags', gatedPage(tags, SHIELD));
  web.pages.set('/shield.js', shieldFile());
  web.pages.set('/stil.css', {
    type: 'text/css',
    body: '@import url("https://fonts.googleapis.com/css2?family=Roboto"); h1 { color: green; }',
  });
});

/** Opens a first page and waits until the shield stands before it. */
const raise = async (page: Page, path = '/'): Promise<void> => {
  await page.goto(site(path));
  await isControlled(page);
};

const isControlled = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('static tags are silent from the second view on, also in own style sheets', async ({ page, web }) => {
  await test.step('the first view is as without: what stands in it is asked for', async () => {
    await raise(page, '/tags');
    await settle(page, web);
    expect(contactsOf(web)).toContain('www.googletagmanager.com');
  });
  web.clear();
  await page.goto(site('/tags'));
  await expectSilence(page, web);
  expect(await leaksOf(page)).toEqual([]);
  expect(await ranOn(page)).toEqual([]);
});

test('a grant makes the page complete, and the pages after it', async ({ page, web }) => {
  await raise(page);
  await page.goto(site('/tags'));
  await expectSilence(page, web);
  await grantAll(page);
  await expectComplete(web);
  // A connection, which later pages use again.
  expect(contactsOf(web)).toContain('fonts.gstatic.com');
  web.clear();
  await page.reload();
  await expectComplete(web);
});

const expectComplete = async (web: Web): Promise<void> => {
  await expect.poll(() => contactsOf(web)).toEqual(expect.arrayContaining(ALL));
  const sheets = () => urlsTo(web, 'fonts.googleapis.com').map((url) => /family=(\w+)/.exec(url)?.[1]);
  await expect.poll(sheets).toEqual(expect.arrayContaining(['Inter', 'Lora', 'Roboto']));
};

/** A way that no guard in the page sees. Its own address each time, so that nothing is remembered. */
const importFrom = (page: Page, name: string) =>
  page.evaluate(async (address) => {
    const load = new Function('address', 'return import(address)');
    await load(address).catch(() => {});
  }, avatarOf(name));

const avatarOf = (name: string) => `https://secure.gravatar.com/avatar/${name}`;

test('what no guard in the page sees is kept out, asked about, and reported by nobody', async ({ page, web }) => {
  await raise(page);
  await importFrom(page, 'a');
  await expectSilence(page, web);
  expect(await leaksOf(page)).toEqual([]);
  await expect(page.getByRole('region', { name: words.de['banner.title'] })).toContainText('Gravatar');
});

test('an answer counts at once in all tabs', async ({ page, context, web }) => {
  await raise(page);
  const other = await context.newPage();
  await raise(other);
  await grant(page, 'gravatar');
  await importFrom(page, 'a');
  await importFrom(other, 'b');
  expect(urlsTo(web, 'secure.gravatar.com')).toEqual([avatarOf('a'), avatarOf('b')]);
  web.clear();
  await withdrawInPlace(page, 'gravatar');
  await importFrom(other, 'c');
  await importFrom(page, 'd');
  await expectSilence(other, web);
});

test('a frame and a worker without the tag follow the page around them', async ({ page, web }) => {
  web.pages.set('/frame', `<!doctype html><title>Rahmen</title><img alt="" src="${AVATAR}">`);
  const worker = `fetch('${avatarOf('arbeiter')}', { mode: 'no-cors' }).finally(() => postMessage('done'))`;
  web.pages.set('/arbeiter.js', { type: 'text/javascript', body: worker });
  web.pages.set('/', gatedPage({ body: '<iframe title="Rahmen" src="/frame"></iframe>' }, SHIELD));
  const work = () =>
    page.evaluate(() => new Promise((done) => new Worker('/arbeiter.js').addEventListener('message', done)));
  await raise(page);
  await page.goto(site('/'));
  web.clear();
  await page.reload();
  await work();
  await expectSilence(page, web);
  await grant(page, 'gravatar');
  await work();
  expect(urlsTo(web, 'secure.gravatar.com')).toContain(avatarOf('arbeiter'));
});

test('what the visitor loads once gets through', async ({ page, web }) => {
  const film = 'https://video.xx.fbcdn.net/v/film.mp4';
  const held = `<video data-einlass="facebook-plugins" data-src="${film}" preload="auto" width="480" height="360" title="Film"></video>`;
  web.pages.set('/', gatedPage({ body: held }, SHIELD));
  await raise(page);
  await page.reload();
  await page.getByRole('button', { name: words.de['placeholder.once'] }).click();
  await expect.poll(() => urlsTo(web, 'video.xx.fbcdn.net')).toContain(film);
});

test('pages come as they are where the worker fails, and what escapes is reported', async ({ page, web }) => {
  const broken = 'Response.prototype.clone = MessageChannel = () => { throw new Error("kaputt"); };';
  web.pages.set('/shield.js', shieldFile(broken));
  await raise(page);
  web.clear();
  await page.goto(site('/tags'));
  await settle(page, web);
  expect(contactsOf(web)).toContain('www.googletagmanager.com');
  await expect
    .poll(async () => (await leaksOf(page))?.map(({ service }) => service))
    .toEqual(expect.arrayContaining(['google-analytics', 'google-fonts', 'gravatar', 'facebook-plugins']));
  expect(await ranOn(page)).toEqual([]);
});

test('a page without the tag is left as it is', async ({ page, web }) => {
  const html = `<!doctype html><title>Ohne</title><img alt="" src="${AVATAR}">`;
  web.pages.set('/ohne', html);
  await raise(page);
  await page.goto(site('/ohne'));
  await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).toEqual([AVATAR]);
  expect(await registrations(page)).toBe(1);
  expect(await page.evaluate(async () => (await fetch('/ohne')).text())).toBe(html);
});

for (const [name, path, last] of [
  ['the attribute is gone', '/', gatedPage({}, LINKS)],
  ['the tags are gone, and the file', '/', '<!doctype html><title>Ohne</title>'],
] as const)
  test(`it goes when ${name}`, async ({ page, web }) => {
    await raise(page);
    web.pages.set(path, last);
    web.pages.set('/shield.js', { status: 404, type: 'text/plain' });
    await page.reload();
    await expect.poll(() => registrations(page)).toBe(0);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });

test('a new version takes over from the one before, while pages are open', async ({ page, web }) => {
  const version = (number: number) =>
    shieldFile(
      `addEventListener('fetch', (e) => { if (e.request.url.endsWith('/v')) e.respondWith(new Response('${number}')); });`,
    );
  const versionOf = (tab: Page) => tab.evaluate(async () => (await fetch('/v')).text());
  web.pages.set('/shield.js', version(1));
  await raise(page);
  expect(await versionOf(page)).toBe('1');
  web.pages.set('/shield.js', version(2));
  await page.reload();
  await expect.poll(() => versionOf(page)).toBe('2');
  await importFrom(page, 'a');
  await expectSilence(page, web);
});

test('a file whose own policy says whom it may ask is not used', async ({ page, web }) => {
  web.pages.set('/shield.js', { ...shieldFile(), headers: { 'content-security-policy': "default-src 'self'" } });
  await page.goto(site('/'));
  await expect.poll(() => registrations(page)).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('an address without the file is a line for the owner', async ({ page, web, consoleLines }) => {
  web.pages.set('/shield.js', { status: 404, type: 'text/plain' });
  await page.goto(site('/'));
  await expect.poll(() => linesForOwner(consoleLines).join()).toContain('The shield "/shield.js"');
});
