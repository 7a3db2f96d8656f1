// The engines themselves. Pages here hold no consent widget: what an engine shows of them is what it can show of others.

import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as baseExpect, test } from 'playwright/test';
import { HOME } from '../web/sites';
import { pageWith } from '../web/snippets';
import { startWeb, type Web } from '../web/web';
import { type Engine, type EngineName, type EnginePage, engineNames, startEngine } from './Engine';
import { findEngines } from './findEngines';

/** Names of engines, separated by spaces. @default chromium, which alone belongs to `npm test` */
const asked = (process.env.EINLASS_ENGINES ?? 'chromium').split(' ');

// Five seconds are too few for a poll where several browsers share a small machine.
const expect = baseExpect.configure({ timeout: 20_000 });

const here: readonly EngineName[] = findEngines();

const site = (path: string): string => `https://${HOME}${path}`;

/** Remembers how its page was shown, once per showing. */
const SHOWINGS = `<script>
  var showings = [];
  var wasPrerendering = document.prerendering === true;
  addEventListener('pageshow', ({ persisted }) => showings.push(persisted));
</script>`;

const showingsOf = (page: EnginePage) => page.evaluate<boolean[]>('() => showings');

for (const name of engineNames) {
  test.describe(name, () => {
    test.skip(!asked.includes(name), `EINLASS_ENGINES does not name ${name}`);
    test.skip(!here.includes(name), `${name} is not installed`);
    // One browser after the other, however many workers there are; and each takes its time to start.
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

    test('says its name and version', () => {
      expect([engine.name, engine.version]).toEqual([name, expect.stringMatching(/^\d+\.\d+/)]);
    });

    test('asks nobody but the site when a page names no third party', async () => {
      web.pages.set('/', pageWith({ body: '<form><input type="email" autocomplete="email"></form>' }));
      await page.goto(site('/'));
      // Browsers' own questions come within the first seconds.
      await expect.poll(() => page.evaluate('() => performance.now()')).toBeGreaterThan(8_000);
      expect(web.log.hosts()).toEqual([HOME]);
    });

    test('shows an image, a script, a frame, a style sheet and sockets of third parties', async () => {
      web.pages.set(
        '/',
        pageWith({
          head: '<link rel="stylesheet" href="https://style.fremd.test/a.css">',
          body: `<img src="https://image.fremd.test/a.png" alt=""><iframe src="https://frame.fremd.test/"></iframe>
            <script>new WebSocket('wss://socket.fremd.test/live')</script>
            <script src="https://script.fremd.test/a.js"></script>`,
        }),
      );
      await page.goto(site('/'));
      // Firefox may ask for a script twice: ahead, as it looks for what the page will need, and when it comes to the tag.
      const asked = () => new Set(web.log.requests.filter(({ host }) => host !== HOME).map(({ url }) => url));
      await expect
        .poll(() => [...asked()].sort())
        .toEqual([
          'https://frame.fremd.test/',
          'https://image.fremd.test/a.png',
          'https://script.fremd.test/a.js',
          'https://style.fremd.test/a.css',
          'wss://socket.fremd.test/live',
        ]);
    });

    test('shows a preconnect as a connection without a request', async () => {
      web.pages.set('/', pageWith({ head: '<link rel="preconnect" href="https://connect.fremd.test">' }));
      await page.goto(site('/'));
      await expect.poll(() => web.log.connections).toContainEqual({ host: 'connect.fremd.test', port: 443 });
      expect(web.log.to('connect.fremd.test')).toEqual([]);
    });

    test('runs functions with an argument under any policy and gives their JSON', async () => {
      const policy = "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts";
      web.pages.set('/', { body: pageWith({}), headers: { 'content-security-policy': policy } });
      await page.goto(site('/'));
      const argument = { text: 'ä"\u2028</script>', list: [1, null] };
      expect(await page.evaluate('async (given) => ({ given, title: document.title })', argument)).toEqual({
        given: argument,
        title: 'Laden',
      });
      expect(await page.evaluate('() => {}')).toBeUndefined();
      await expect(page.evaluate('() => { throw new Error("so nicht") }')).rejects.toThrow('so nicht');
    });

    test('lets third parties set cookies and sends them back', async () => {
      web.pages.set('pixel.fremd.test/a.gif', {
        type: 'image/gif',
        headers: { 'set-cookie': 'id=1; SameSite=None; Secure', 'cache-control': 'no-store' },
      });
      web.pages.set('/', pageWith({ body: '<img src="https://pixel.fremd.test/a.gif" alt="">' }));
      const cookies = () => web.log.to('pixel.fremd.test').map(({ cookie }) => cookie);
      await page.goto(site('/'));
      await expect.poll(cookies).toEqual([undefined]);
      await page.goto(site('/'));
      await expect.poll(cookies).toEqual([undefined, 'id=1']);
    });

    test('opens pages that share no cookie, no cache and no connection', async () => {
      web.pages.set('cache.fremd.test/a.js', { type: 'text/javascript', headers: { 'cache-control': 'max-age=9999' } });
      web.pages.set('/', pageWith({ head: '<script src="https://cache.fremd.test/a.js"></script>' }));
      await page.goto(site('/'));
      await page.evaluate(`() => { document.cookie = 'a=1; max-age=999'; localStorage.a = 1 }`);
      web.clear();

      const other = await engine.open();
      await other.goto(site('/'));
      expect(await other.evaluate('() => [document.cookie, localStorage.length]')).toEqual(['', 0]);
      expect(web.log.to('cache.fremd.test')).toHaveLength(1);
      expect(web.log.connections.map(({ host }) => host)).toEqual(expect.arrayContaining([HOME, 'cache.fremd.test']));
      await other.close();
    });

    test('goes back to a page that was kept as it was left', async () => {
      web.pages.set('/', pageWith({ head: SHOWINGS }));
      web.pages.set('/zwei', pageWith({ head: SHOWINGS }));
      await page.goto(site('/'));
      await page.evaluate(`() => { document.title = 'kept' }`);
      await page.follow(site('/zwei'));
      expect(await showingsOf(page)).toEqual([false]);
      web.clear();

      await page.back();
      expect(await page.evaluate('() => document.title')).toBe('kept');
      expect(await showingsOf(page)).toEqual([false, true]);
      // Icons may be late.
      expect(web.log.requests.map(({ path }) => path)).not.toContain('/');
    });

    test('goes back to a page that has to be loaded again', async () => {
      const headers = { 'cache-control': 'no-store' };
      web.pages.set('/', { body: pageWith({ head: SHOWINGS }), headers });
      web.pages.set('/geheim', { body: 'geheim', headers });
      web.pages.set('/zwei', pageWith({}));
      await page.goto(site('/'));
      // Chromium keeps a page that must not be stored, but not beside an answer to its scripts that must not be either.
      await page.evaluate(`async () => (await fetch('/geheim')).text()`);
      await page.follow(site('/zwei'));
      await page.back();
      expect(await showingsOf(page)).toEqual([false]);
    });

    // Of the three, Chromium alone knows speculation rules.
    test('shows a prerendered page where the engine has any', async () => {
      const rules = { prerender: [{ urls: ['/gleich'], eagerness: 'immediate' }] };
      web.pages.set('/', pageWith({ head: `<script type="speculationrules">${JSON.stringify(rules)}</script>` }));
      web.pages.set('/gleich', pageWith({ head: SHOWINGS, body: '<img src="https://ahead.fremd.test/a.png" alt="">' }));
      await page.goto(site('/'));
      const prerenders = await page.evaluate<boolean>(`() => HTMLScriptElement.supports('speculationrules')`);
      expect(prerenders).toBe(name === 'chromium');
      if (prerenders) await expect.poll(() => web.thirdParties()).toEqual(['ahead.fremd.test']);
      await page.follow(site('/gleich'));
      expect(await page.evaluate('() => [location.pathname, wasPrerendering]')).toEqual(['/gleich', prerenders]);
      await page.goto(site('/'));
      await page.back();
      expect(await page.evaluate('() => location.pathname')).toBe('/gleich');
    });

    test('makes a picture of the page', async () => {
      web.pages.set('/', pageWith({ body: 'Bild' }));
      await page.goto(site('/'));
      expect(
        Buffer.from(await page.screenshot())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    });

    test('leaves no process and no folder behind when it is closed', async () => {
      test.skip(process.platform !== 'linux', 'processes are counted in /proc');
      const usual = process.env.TMPDIR;
      const folder = await realpath(await mkdtemp(join(tmpdir(), 'einlass-engine-')));
      // Whatever is started now inherits the folder's name, and is known by it.
      process.env.TMPDIR = folder;
      try {
        const second = await startEngine(name, web);
        const left = await second.open();
        await left.goto(site('/'));
        await (await second.open()).close();
        expect(await processesWith(folder)).not.toEqual([]);
        expect(await readdir(folder)).not.toEqual([]);
        // The page that is still open is closed with its engine.
        await second.close();
        await expect.poll(() => processesWith(folder)).toEqual([]);
        expect(await readdir(folder)).toEqual([]);
      } finally {
        if (usual === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = usual;
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}

/** Command lines of the processes that have `text` in their environment. */
const processesWith = async (text: string): Promise<string[]> => {
  const ids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry) && entry !== String(process.pid));
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        const environment = await readFile(`/proc/${id}/environ`, 'utf8');
        return environment.includes(text) ? [await readFile(`/proc/${id}/cmdline`, 'utf8')] : [];
      } catch {
        // Ended in between, or somebody else's.
        return [];
      }
    }),
  );
  return found.flat();
};
