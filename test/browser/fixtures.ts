// What every browser test starts from: the stand-in internet, and a page in a browser that knows no other.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, type Page } from 'playwright/test';
import { HOME } from '../web/sites';
import { startWeb, type Web } from '../web/web';

export { expect } from 'playwright/test';

type PerTest = {
  web: Web;
  /** What the page wrote to the console so far, as `type: text`; uncaught errors as `pageerror: message`. */
  consoleLines: readonly string[];
};

const DEBIAN = '/usr/bin/chromium';

/** An empty path leaves the choice to Playwright. */
const executablePath = process.env.EINLASS_CHROMIUM ?? (existsSync(DEBIAN) ? DEBIAN : '');

/** Browsers refuse to open port 1, so nothing is asked and nothing is logged. */
const NOWHERE = 'https://127.0.0.1:1/';

/**
 * Keeps Chromium's own traffic out of the log. Playwright's defaults name the first ones, and may stop to; they leave
 * an update check and the question who is signed in, seconds after the start, which are sent nowhere.
 */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  `--component-updater=url-source=${NOWHERE}`,
  `--gaia-url=${NOWHERE}`,
  '--proxy-bypass-list=<-loopback>',
];

/** What a fresh profile is set to; see chrome/common/pref_names.h in Chromium for the names. */
const PREFERENCES = {
  // Browsers still let third parties set cookies by default. Debian's Chromium does not, and then a vendor's cookie
  // that is missing would prove nothing.
  profile: { cookie_controls_mode: 0 },
  // Forms would be described to content-autofill.googleapis.com, passwords checked, addresses looked up.
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false, allowed_on_next_startup: false },
  translate: { enabled: false },
};

const createProfile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'einlass-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return folder;
};

export const test = base.extend<PerTest, { standIn: Web }>({
  standIn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const web = await startWeb();
      await use(web);
      await web.close();
    },
    { scope: 'worker' },
  ],

  web: async ({ standIn }, use) => {
    standIn.reset();
    await use(standIn);
  },

  // A folder of its own rather than `newContext`: Chromium opens preconnects through a proxy in normal profiles only.
  context: async (
    {
      web,
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
  ) => {
    const profile = await createProfile();
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...contextOptions,
      ...(executablePath === '' ? {} : { executablePath }),
      ...(headless === undefined ? {} : { headless }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      ...(locale === undefined ? {} : { locale }),
      args: [
        '--no-sandbox',
        ...SILENT,
        `--ignore-certificate-errors-spki-list=${web.certificateHash}`,
        ...(launchOptions.args ?? []),
      ],
      proxy: { server: web.proxyServer },
      ignoreHTTPSErrors: true,
      viewport,
      colorScheme,
      javaScriptEnabled,
      hasTouch,
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
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
