// One browser for many tests. Each test gets it as good as new, or gets a new one.
import type { BrowserContext } from 'playwright/test';
import { watchForLasting } from './watchForLasting';

export type Browser = {
  /** The whole of a profile, with at least one page. */
  readonly context: BrowserContext;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};

export type BrowserPool = {
  /** A fresh browser. The key names all that it was launched with: the one at hand is lent for the same key only. */
  lend(key: string, launch: () => Promise<Browser>): Promise<BrowserContext>;
  /** Takes the browser back and makes it fresh. `isSound` is false when the test failed, perhaps in the midst of it. */
  takeBack(isSound: boolean): Promise<void>;
  close(): Promise<void>;
};

export type PoolOptions = {
  /** Ends every connection of the browser, once its pages are gone. */
  hangUp(): void;
  /** True when the browser was sent what no one can make it forget, such as Strict-Transport-Security. */
  isMarked(): boolean;
};

type Used = {
  readonly key: string;
  readonly browser: Browser;
  readonly isSpent: () => boolean;
  readonly freshen: () => Promise<void>;
  tests: number;
};

/** What grows in a profile and cannot be cleared, such as the history, stays small. */
const TESTS_PER_BROWSER = 50;

export const createBrowserPool = ({ hangUp, isMarked }: PoolOptions): BrowserPool => {
  let current: Used | undefined;

  const close = async () => {
    const ending = current;
    current = undefined;
    await ending?.browser.close();
  };

  return {
    lend: async (key, launch) => {
      if (current?.key !== key || current.isSpent() || current.tests >= TESTS_PER_BROWSER) await close();
      if (current === undefined) {
        const browser = await launch();
        const freshen = createFreshen(browser.context, hangUp);
        current = { key, browser, freshen, isSpent: watchForLasting(browser.context), tests: 0 };
      }
      current.tests++;
      return current.browser.context;
    },
    takeBack: async (isSound) => {
      if (current === undefined) return;
      if (isSound && !current.isSpent() && !isMarked()) await current.freshen();
      else await close();
    },
    close,
  };
};

/**
 * Leaves a page that no test has touched, and nothing that a test has stored. Pages go first, because they could store
 * again; then what is stored; then connections, because a request under way is repeated once.
 */
const createFreshen = (context: BrowserContext, hangUp: () => void): (() => Promise<void>) => {
  // Taken before the watch begins: a test's own DevTools sessions count as lasting, this one ends.
  const openDevTools = context.newCDPSession.bind(context);

  return async () => {
    const old = context.pages();
    const page = await context.newPage();
    await Promise.all(old.map((one) => one.close()));
    const devTools = await openDevTools(page);
    await Promise.all([
      context.clearCookies(),
      context.clearPermissions(),
      devTools.send('Network.clearBrowserCache'),
      // All origins at once, with their service workers.
      devTools.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' }),
    ]);
    await devTools.detach();
    hangUp();
  };
};
