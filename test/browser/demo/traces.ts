// What a visit leaves behind, in the network and in the browser.
import type { Page } from 'playwright/test';
import { HOME } from '../../web/sites';
import type { Web } from '../../web/web';
import { cookiesOf } from '../fixtures';

export type Traces = {
  /** Every host that got a request or only a connection. */
  readonly hosts: readonly string[];
  /** Cookies of the whole profile, `name domain`. */
  readonly cookies: readonly string[];
  /** Names of what the site keeps in the browser otherwise: storage entries, databases, caches, service workers. */
  readonly stored: readonly string[];
  /** Addresses in `einlass.leaks`. */
  readonly leaks: readonly string[];
};

/** A visitor who has not decided has met the site's own host and nothing else. */
export const NO_TRACES: Traces = { hosts: [HOME], cookies: [], stored: [], leaks: [] };

/** The one cookie of Einlass. */
export const DECISION = `einlass ${HOME}`;

/** How many frames, with an idle moment after each, must bring nothing new before a page counts as quiet. */
const QUIET_FRAMES = 15;

/**
 * Waits until a page has come to rest: it is loaded, and in a run of frames, after each of which the browser had nothing
 * left to do, nothing new reached the network. `without-gate.spec.ts` shows that this is long enough to see all that the
 * pages' vendors do. (Playwright's `networkidle` would not end where it misses the end of a beacon.)
 */
export const settle = async (page: Page, web: Web): Promise<void> => {
  const arrived = () => web.log.connections.length + web.log.requests.length;
  await page.waitForLoadState();
  let before: number;
  do {
    before = arrived();
    await passFrames(page);
  } while (arrived() !== before);
};

const passFrames = (page: Page) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let seen = 0;
        const next = () => {
          seen += 1;
          if (seen > frames) done();
          else requestAnimationFrame(() => requestIdleCallback(next, { timeout: 1000 }));
        };
        next();
      }),
    QUIET_FRAMES,
  );

/** All traces so far, once the page has come to rest. */
export const tracesOf = async (page: Page, web: Web): Promise<Traces> => {
  await settle(page, web);
  return {
    hosts: web.log.hosts(),
    cookies: await cookiesOf(page),
    stored: await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => `${name}`),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]),
    leaks: await page.evaluate(() => window.einlass?.leaks.map(({ url }) => url) ?? []),
  };
};

/** What third parties were asked for, `host/path`, sorted. */
export const asksIn = (web: Web): string[] =>
  web.log.requests
    .filter(({ host }) => host !== HOME)
    .map(({ url }) => new URL(url))
    .map(({ host, pathname }) => host + pathname)
    .sort();

/** Files of Einlass that were asked for, without the mark of their version, sorted. The demo's own list is none. */
export const filesIn = (web: Web): string[] =>
  web.log
    .to(HOME)
    .flatMap(({ path }) => /^\/einlass\/([^/]+)$/.exec(path)?.[1] ?? [])
    .map((name) => name.replace(/-[\w-]{8}\.js$/, '.js'))
    .sort();

/** The text of the decision, taken apart; undefined where nothing was decided. */
export const decisionOf = async (page: Page): Promise<Record<string, string> | undefined> => {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'einlass');
  return cookie && Object.fromEntries(new URLSearchParams(cookie.value));
};
