import type { BrowserContext } from 'playwright/test';

/** What leaves nothing in a browser, or nothing but what the pool takes away. All else counts as lasting. */
const FLEETING = new Set([
  'addCookies',
  'clearCookies',
  'clearPermissions',
  'constructor',
  'cookies',
  'grantPermissions',
  'isClosed',
  'newPage',
  'pages',
  'serviceWorkers',
  'storageState',
]);

const LISTENING = ['addListener', 'on', 'once', 'prependListener', 'waitForEvent'];

/**
 * Watches a test's use of a browser for what Playwright cannot take back: scripts and functions for every page, routes,
 * headers, a held clock, DevTools sessions, listeners, its end. Tells whether there was any so far.
 */
export const watchForLasting = (context: BrowserContext): (() => boolean) => {
  let isSpent = false;
  const spend = () => {
    isSpent = true;
  };
  const own = methodsOf(context).filter((name) => !FLEETING.has(name) && !isInternal(name));
  for (const name of [...own, ...LISTENING]) callBefore(context, name, spend);
  for (const part of [context.clock, context.tracing]) {
    for (const name of methodsOf(part)) callBefore(part, name, spend);
  }
  return () => isSpent || context.isClosed();
};

const methodsOf = (thing: object): string[] => Object.getOwnPropertyNames(Object.getPrototypeOf(thing));

/** Playwright's own calls go through names like `_onPage`; functions exposed by a page's init script are kept as well. */
const isInternal = (name: string): boolean => name.startsWith('_') && !name.startsWith('_expose');

const callBefore = (thing: object, name: string, before: () => void): void => {
  const method: unknown = Reflect.get(thing, name);
  if (typeof method !== 'function') return;
  const replaced = (...args: unknown[]): unknown => {
    before();
    return Reflect.apply(method, thing, args);
  };
  Reflect.defineProperty(thing, name, { value: replaced, configurable: true, writable: true });
};
