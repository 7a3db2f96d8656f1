import { constants } from 'node:fs';
import { Advice } from '../Advice';
import { exit } from '../ExitCode';
import type { Io } from '../Io';
import { printable } from '../say/printable';
import { launchBrowser } from './launchBrowser';
import { usualPlaces } from './usualPlaces';

export interface FoundBrowser {
  readonly path: string;
  /** Such as `150.0.7871.100`. */
  readonly version: string;
}

/**
 * A browser that starts: the one that is named, by the option or in `EINLASS_CHROMIUM`, else the first in the usual
 * places, else Playwright's own. Throws Advice when one is named and does not start.
 */
export const findBrowser = async (named: string | undefined, io: Io): Promise<FoundBrowser | undefined> => {
  const { env } = io.browsing;
  if (named !== undefined) return startNamed(named, '--browser', io);
  if (env.EINLASS_CHROMIUM) return startNamed(env.EINLASS_CHROMIUM, 'EINLASS_CHROMIUM', io);
  for (const path of [...usualPlaces(io.browsing), await ownOfPlaywright(io)]) {
    if (!path || !(await isExecutable(path, io))) continue;
    try {
      return await start(path, io);
    } catch {
      // Ubuntu puts a script that advertises a package where Chromium would be: not a browser, so the next is asked.
    }
  }
  return undefined;
};

const startNamed = async (path: string, source: string, io: Io): Promise<FoundBrowser> => {
  try {
    return await start(path, io);
  } catch (error) {
    throw new Advice(
      `${source} is ${printable(path)}, but no browser starts from there: ${whyNot(error)}.`,
      exit.misused,
    );
  }
};

/** Opened once and closed: only a browser that has answered is one. */
const start = async (path: string, io: Io): Promise<FoundBrowser> => {
  const { context, close } = await launchBrowser(path, io);
  try {
    const [page = await context.newPage()] = context.pages();
    const { product } = await (await context.newCDPSession(page)).send('Browser.getVersion');
    return { path, version: product.replace(/^.*\//, '') };
  } finally {
    await close();
  }
};

const isExecutable = (path: string, { disk }: Io): Promise<boolean> =>
  disk.access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const ownOfPlaywright = async ({ browsing }: Io): Promise<string | undefined> => {
  try {
    return (await browsing.chromium()).executablePath();
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
