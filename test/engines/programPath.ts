import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that the engines need. Debian's packages: firefox-esr; webkit2gtk-driver for the next two; xvfb. */
export type Program = 'firefox' | 'miniBrowser' | 'webKitWebDriver' | 'xvfb';

const folders = (process.env.PATH ?? '').split(delimiter);

/** Debian keeps the browser that the driver comes with in a folder named by machine and version. */
const miniBrowserPlaces = (): string[] =>
  entriesOf('/usr/lib').flatMap((machine) =>
    entriesOf(join('/usr/lib', machine))
      .filter((name) => name.startsWith('webkit2gtk-4.'))
      .map((name) => join('/usr/lib', machine, name, 'MiniBrowser')),
  );

const places: Readonly<Record<Program, () => string[]>> = {
  firefox: () => ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
  miniBrowser: miniBrowserPlaces,
  webKitWebDriver: () => folders.map((folder) => join(folder, 'WebKitWebDriver')),
  xvfb: () => folders.map((folder) => join(folder, 'Xvfb')),
};

/** Where a program is; undefined where it is not installed. */
export const findProgram = (program: Program): string | undefined => places[program]().find(isProgram);

/** Where a program is. Throws a sentence where it is not installed. */
export const programPath = (program: Program): string => {
  const path = findProgram(program);
  if (path === undefined) throw new Error(`${program} is not installed: npm run test:engines installs it on Debian`);
  return path;
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not executable: not this one.
    return false;
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not a folder: nothing in it.
    return [];
  }
}
