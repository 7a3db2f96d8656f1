import { constants } from 'node:fs';
import { Advice } from '../Advice';
import { exit } from '../ExitCode';
import type { Io } from '../Io';
import { printable } from '../say/printable';
import type { Driver } from './Browsing';
import { launchBrowser, type StartedBy } from './launchBrowser';
import { usualPlaces } from './usualPlaces';

export interface FoundBrowser extends StartedBy {
  /** Such as `150.0.7871.100`. */
  readonly version: string;
}

/**
 * A browser that starts: the one that is named, by the option or in `EINLASS_CHROMIUM`, else the first in the usual
 * places, else Playwright's own. A string says why there is none. Throws Advice when one is named and does not start.
 */
export const findBrowser = async (named: string | undefined, io: Io): Promise<FoundBrowser | string> => {
  const { env, chromium } = io.browsing;
  const [path, source] = named === undefined ? [env.EINLASS_CHROMIUM, 'EINLASS_CHROMIUM'] : [named, '--browser'];
  const driver = await chromium();
  if (!driver && path) throw new Advice(NO_DRIVER, exit.misused);
  if (!driver) return NO_DRIVER;
  return path ? startNamed({ driver, path }, source, io) : startFirst(driver, io);
};

const NO_DRIVER =
  'Pages are opened with playwright-core, which is not installed here. Install it: npm install --save-dev playwright-core';

const NO_BROWSER = 'No browser was found. Install Chromium or Chrome, or name one with --browser.';

const startFirst = async (driver: Driver, io: Io): Promise<FoundBrowser | string> => {
  for (const path of [...usualPlaces(io.browsing), ownOf(driver)]) {
    if (!path || !(await isExecutable(path, io))) continue;
    try {
      return await start({ driver, path }, io);
    } catch {
      // Ubuntu puts a script that advertises a package where Chromium would be: not a browser, so the next is asked.
    }
  }
  return NO_BROWSER;
};

const startNamed = async (named: StartedBy, source: string, io: Io): Promise<FoundBrowser> => {
  try {
    return await start(named, io);
  } catch (error) {
    throw new Advice(
      `${source} is ${printable(named.path)}, but no browser starts from there: ${whyNot(error)}.`,
      exit.misused,
    );
  }
};

/** Opened once and closed: only a browser that has answered is one. */
const start = async (by: StartedBy, io: Io): Promise<FoundBrowser> => {
  const { context, close } = await launchBrowser(by, io);
  try {
    const [page = await context.newPage()] = context.pages();
    const { product } = await (await context.newCDPSession(page)).send('Browser.getVersion');
    return { ...by, version: product.replace(/^.*\//, '') };
  } finally {
    await close();
  }
};

const isExecutable = (path: string, { disk }: Io): Promise<boolean> =>
  disk.access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const ownOf = (driver: Driver): string | undefined => {
  try {
    return driver.executablePath();
  } catch {
    // It knows no browser for this system, so there is none of its own.
    return undefined;
  }
};

const whyNot = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  if (/No usable sandbox/i.test(message))
    return 'its sandbox cannot be set up here. Allow user namespaces, or install its setuid sandbox';
  if (/ENOENT|doesn't exist/.test(message)) return 'there is no such file. Correct it, or leave it out';
  return `${printable(message.split('\n')[0] ?? '')} Name a Chromium or Chrome, or leave it out`;
};
