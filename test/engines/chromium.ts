// How Chromium is started, by every test that starts one.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Web } from '../web/web';

const DEBIAN = '/usr/bin/chromium';

/** An empty path leaves the choice to the library that starts it. */
export const chromiumPath = process.env.EINLASS_CHROMIUM ?? (existsSync(DEBIAN) ? DEBIAN : '');

/** Browsers refuse to open port 1, so nothing is asked and nothing is logged. */
const NOWHERE = 'https://127.0.0.1:1/';

/**
 * Keeps Chromium's own traffic out of the log. The defaults of the libraries name the first ones, and may stop to; they
 * leave an update check and the question who is signed in, seconds after the start, which are sent nowhere.
 */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  `--component-updater=url-source=${NOWHERE}`,
  `--gaia-url=${NOWHERE}`,
  `--gcm-checkin-url=${NOWHERE}`,
  '--proxy-bypass-list=<-loopback>',
];

/**
 * Chromium learns which hosts a page contacts and connects to them ahead of the page, at its next visit: one test's
 * vendors would be in the next one's log. The last switch wins, so Playwright's own list is repeated here.
 */
const DISABLED = [
  'LoadingPredictorUseLocalPredictions',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** What every Chromium of the tests is started with. */
export const chromiumSwitches = (web: Web): string[] => [
  '--no-sandbox',
  ...SILENT,
  `--disable-features=${DISABLED.join(',')}`,
  `--ignore-certificate-errors-spki-list=${web.certificateHash}`,
];

/** What a fresh profile is set to; see chrome/common/pref_names.h in Chromium for the names. */
const PREFERENCES = {
  // Browsers still let third parties set cookies by default. Debian's Chromium does not, and then a vendor's cookie
  // that is missing would prove nothing.
  // Where somebody logs in, the password would be looked up at passwordsleakcheck-pa.googleapis.com.
  profile: { cookie_controls_mode: 0, password_manager_leak_detection: false },
  // Forms would be described to content-autofill.googleapis.com, passwords checked, addresses looked up.
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false, allowed_on_next_startup: false },
  translate: { enabled: false },
};

/**
 * A folder for a profile of its own, rather than an incognito one: Chromium opens preconnects through a proxy in normal
 * profiles only. Whoever asks for it removes it.
 */
export const createChromiumProfile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'einlass-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return folder;
};
