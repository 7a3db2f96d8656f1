// What every browser test starts from: the stand-in internet, and a page in a browser that knows no other.
import { rm } from 'node:fs/promises';
import { test as base, chromium, type Page } from 'playwright/test';
import { chromiumPath, chromiumSwitches, createChromiumProfile } from '../engines/chromium';
import { HOME } from '../web/sites';
import { startWeb, type Web } from '../web/web';
import { type BrowserPool, createBrowserPool } from './browserPool';

export { expect } from 'playwright/test';

type PerTest = {
  web: Web;
  /** What the page wrote to the console so far, as `type: text`; uncaught errors as `pageerror: message`. */
  consoleLines: readonly string[];
};

export const test = base.extend<PerTest, { standIn: Web; browsers: BrowserPool }>({
  standIn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const web = await startWeb();
      await use(web);
      await web.close();
    },
    { scope: 'worker' },
  ],

  browsers: [
    async ({ standIn }, use) => {
      const pool = createBrowserPool({ hangUp: standIn.reset, isMarked: standIn.isLasting });
      await use(pool);
      await pool.close();
    },
    { scope: 'worker' },
  ],

  web: async ({ standIn }, use) => {
    standIn.reset();
    await use(standIn);
  },

  // A folder of its own rather than `newContext`: see createChromiumProfile.
  context: async (
    {
      web,
      browsers,
      launchOptions,
      headless,
      locale,
      timezoneId,
      viewport,
      colorScheme,
      javaScriptEnabled,
      hasTouch,
      contextOptions,
    },
    use,
    testInfo,
  ) => {
    const options = {
      ...launchOptions,
      ...contextOptions,
      ...(chromiumPath === '' ? {} : { executablePath: chromiumPath }),
      ...(headless === undefined ? {} : { headless }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      ...(locale === undefined ? {} : { locale }),
      args: [...chromiumSwitches(web), ...(launchOptions.args ?? [])],
      proxy: { server: web.proxyServer },
      ignoreHTTPSErrors: true,
      viewport,
      colorScheme,
      javaScriptEnabled,
      hasTouch,
    };
    const context = await browsers.lend(JSON.stringify(options), async () => {
      const profile = await createChromiumProfile();
      const launched = await chromium.launchPersistentContext(profile, options);
      return {
        context: launched,
        close: async () => {
          await launched.close();
          await rm(profile, { recursive: true, force: true, maxRetries: 5 });
        },
      };
    });
    await use(context);
    await browsers.takeBack(testInfo.status === testInfo.expectedStatus);
  },

  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },

  consoleLines: async ({ page }, use) => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => lines.push(`pageerror: ${error.message}`));
    await use(lines);
  },
});

/** The address of a page on a site. */
export const site = (path: string, { host = HOME } = {}): string => new URL(path, `https://${host}`).href;

/** Marks of the vendors' stand-ins that ran in the page, in order. */
export const ranOn = (page: Page): Promise<string[]> => page.evaluate<string[]>('window.ran ?? []');

/** Names of the cookies in the whole profile with their domains, sorted: `_ga .laden.example`. */
export const cookiesOf = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({ name, domain }) => `${name} ${domain}`).sort();
