import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Io } from '../Io';
import type { Driver } from './Browsing';

/** The browser's file, and what starts it. */
export interface StartedBy {
  readonly driver: Driver;
  readonly path: string;
}

/** A browser that knows no page yet. */
export interface Launched {
  readonly context: BrowserContext;
  /** Ends the browser, removes its profile, and gives back its log of the network; undefined where there is none. */
  readonly close: () => Promise<string | undefined>;
}

/**
 * Chromium's own guesses and questions are switched off: it connects ahead to hosts that a page contacted before, which
 * would be taken for the page's doing after a withdrawal, and tries https first, which no local server speaks. The last
 * switch of this name wins over the one that Playwright sets, so what matters of that stands here, too.
 */
const DISABLED = [
  'LoadingPredictorUseLocalPredictions',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'OptimizationHints',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'DestroyProfileOnBrowserClose',
];

const SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${DISABLED.join(',')}`,
];

/**
 * Third parties may set cookies, as in most visitors' browsers; not in Debian's Chromium, unless told so. The rest keeps
 * what is typed and visited from Google. Names: chrome/common/pref_names.h in Chromium.
 */
const PREFERENCES = {
  profile: { cookie_controls_mode: 0 },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false, allowed_on_next_startup: false },
  translate: { enabled: false },
};

const LOG = 'network.json';

/** Starts a browser with an empty profile. Throws what Playwright throws when it does not start. */
export const launchBrowser = async ({ driver, path }: StartedBy, { browsing, disk }: Io): Promise<Launched> => {
  const folder = await disk.mkdtemp(join(browsing.temporary, 'einlass-check-'));
  const remove = () => disk.rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    await disk.mkdir(join(folder, 'Default'));
    await disk.writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    const context = await driver.launchPersistentContext(folder, {
      executablePath: path,
      chromiumSandbox: !browsing.isRoot,
      args: [...SWITCHES, `--log-net-log=${join(folder, LOG)}`],
      // Ctrl-C is ours: the profile has to be removed.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const end = async () => {
      try {
        await context.close();
        return await disk.readFile(join(folder, LOG), 'utf8').catch(
          // Some builds of Chromium write none. The report says so.
          () => undefined,
        );
      } finally {
        await remove();
      }
    };
    // Ctrl-C may come while it is ending: a second close() would not wait for the browser, which still writes.
    let ended: ReturnType<typeof end> | undefined;
    return {
      context,
      close: () => {
        ended ??= end();
        return ended;
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
