import { rm } from 'node:fs/promises';
import { chromium } from 'playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Web } from '../web/web';
import { chromiumPath, chromiumSwitches, createChromiumProfile } from './chromium';
import type { Engine, EnginePage } from './Engine';
import { openChromiumPage } from './openChromiumPage';

/**
 * The switches that Playwright adds and puppeteer does not: questions that Chromium asks Google at its start.
 */
const SILENT_FEATURES = [
  '--disable-features=AimEnabled,NetworkTimeServiceQuerying,PreconnectToSearch',
  '--enable-features=SkipListAccountsWithoutGaiaCookies',
];

/** Each page has a browser and a profile of its own; the first is started at once, so that the version is known. */
export const startChromium = async (web: Web): Promise<Engine> => {
  const open = new Set<EnginePage>();
  const first = await launch(web);
  const version = (await first.browser.version()).replace(/^.*\//, '');
  let spare: Launched | undefined = first;

  return {
    name: 'chromium',
    version,
    open: async () => {
      const { browser, close } = spare ?? (await launch(web));
      spare = undefined;
      const page = await openChromiumPage(browser);
      const opened: EnginePage = {
        ...page,
        close: async () => {
          open.delete(opened);
          await close();
        },
      };
      open.add(opened);
      return opened;
    },
    close: async () => {
      await spare?.close();
      spare = undefined;
      await Promise.all([...open].map((page) => page.close()));
    },
  };
};

type Launched = { readonly browser: Browser; close(): Promise<void> };

/** A browser per page: only the one normal profile that a browser has opens preconnects through a proxy. */
const launch = async (web: Web): Promise<Launched> => {
  const profile = await createChromiumProfile();
  const browser = await puppeteer.launch({
    executablePath: chromiumPath || chromium.executablePath(),
    headless: true,
    acceptInsecureCerts: true,
    // Half a minute is its default, and too little where several browsers start at once.
    timeout: 120_000,
    userDataDir: profile,
    defaultViewport: null,
    // It starts the browser and carries the protocol's messages; see openChromiumPage.
    targetFilter: () => false,
    waitForInitialPage: false,
    args: ['--window-size=1280,900', ...chromiumSwitches(web), ...SILENT_FEATURES, `--proxy-server=${web.proxyServer}`],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
