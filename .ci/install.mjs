/**
 * What must be there before anything else can run: a recent Node, the packages, a browser.
 * Plain Node on purpose: this runs where no package has been installed yet.
 */

import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. Every command runs there. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';

/** An error that the reader can act on: shown as one sentence, without a stack. */
export class Advice extends Error {}

/** Runs `main`; an error becomes a sentence on stderr and exit code 1. */
export const runMain = (main) =>
  main().catch((error) => {
    console.error(error instanceof Advice ? `\n${error.message}` : error);
    process.exitCode = 1;
  });

/** Throws when Node is older than what `engines` in package.json asks for. */
export const checkNode = () => {
  const [, wanted] = /(\d+\.\d+)/.exec(JSON.parse(read('package.json')).engines.node);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Advice(
    `Einlass needs Node ${wanted} or newer; this is Node ${process.versions.node}. Install a newer Node.`,
  );
};

/** Runs a command in the project's folder, its output going straight through. Resolves to its exit code. */
export const run = (command, commandArguments, env = {}) =>
  finished(
    spawn(command, commandArguments, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // npm and npx are batch files there.
      shell: isWindows,
    }),
  );

/** Installs the packages that the lock file names, unless exactly those are there. */
export const installPackages = async () => {
  if (packagesMatchLock()) return;
  console.log('Installing packages: npm ci');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
    throw new Advice('npm ci failed; npm says why above. Mend that (often the network), then run npm ci again.');
  }
};

/** Compares versions, not dates: a fresh checkout dates every file anew. */
const packagesMatchLock = () => {
  // npm writes this file last, so half an installation has none.
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = JSON.parse(read('package-lock.json')).packages;
  const installed = JSON.parse(read('node_modules/.package-lock.json')).packages;
  const same = (path) => wanted[path]?.version === installed[path]?.version;
  // Packages for other platforms are in the lock file only.
  const mayBeMissing = ({ optional, devOptional }) => optional || devOptional;
  return (
    Object.keys(installed).every(same) &&
    Object.entries(wanted).every(
      ([path, entry]) => path === '' || same(path) || (!installed[path] && mayBeMissing(entry)),
    )
  );
};

/** Path of a Chromium or Chrome that starts; undefined when there is none. Throws when EINLASS_CHROMIUM names none. */
export const findBrowser = async () => {
  const named = process.env.EINLASS_CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Advice(`EINLASS_CHROMIUM is ${named}, but no browser starts from there. Correct it, or unset it.`);
  }
  return [...usualPlaces(), await playwrightBrowser()].find((path) => path && starts(path));
};

const usualPlaces = () => {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (isWindows) {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
    const parents = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter(Boolean);
    return ['Google/Chrome', 'Chromium'].flatMap((name) =>
      parents.map((parent) => join(parent, name, 'Application', 'chrome.exe')),
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = new Set([...(process.env.PATH ?? '').split(delimiter), '/usr/bin']);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
};

const playwrightBrowser = async () => {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    // Not installed yet, so it has no browser either.
    return undefined;
  }
};

/** Ubuntu puts a script that only advertises a snap where Chromium would be: being executable is not enough. */
const starts = (path) => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // Not there, or not executable: no browser.
    return false;
  }
  // chrome.exe would open a window instead of answering.
  return isWindows || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
};

/** Installs Chromium by the system's packages where that is allowed, else by Playwright. Returns its path. */
export const installBrowser = async () => {
  if (isRoot() && hasAptGet()) {
    console.log('Installing Chromium: apt-get update, apt-get install -y chromium');
    const done =
      (await runQuietly('apt-get', ['update'])) && (await runQuietly('apt-get', ['install', '-y', 'chromium']));
    const browser = done && (await findBrowser());
    if (browser) return browser;
  }
  console.log('Installing Chromium: npx playwright install chromium');
  const code = await run('npx', ['playwright', 'install', 'chromium']);
  const browser = code === 0 && (await findBrowser());
  if (browser) return browser;
  throw new Advice(
    [
      'No Chromium was found, and none could be installed. Do one of these, then start again:',
      '  sudo apt-get install chromium        (Debian)',
      '  npx playwright install chromium      (anywhere with access to its download server)',
      '  EINLASS_CHROMIUM=<path of a Chromium or Chrome> npm test',
    ].join('\n'),
  );
};

/** Debian's packages for the engines beside Chromium, and the programs that they bring. */
const engines = [
  { name: 'firefox', packages: ['firefox-esr'], programs: ['firefox-esr'] },
  { name: 'webkit', packages: ['webkit2gtk-driver', 'xvfb'], programs: ['WebKitWebDriver', 'Xvfb'] },
];

/**
 * Installs Firefox and WebKit by the system's packages where that is allowed. Returns the names of those that are there
 * then, and says what is missing of the others: nothing fails for want of them.
 */
export const installEngines = async () => {
  const wanted = engines.filter((engine) => !isThere(engine)).flatMap(({ packages }) => packages);
  if (wanted.length > 0 && isRoot() && hasAptGet()) {
    console.log(`Installing engines: apt-get update, apt-get install -y ${wanted.join(' ')}`);
    if (await runQuietly('apt-get', ['update'])) await runQuietly('apt-get', ['install', '-y', ...wanted]);
  }
  for (const { name, packages } of engines.filter((engine) => !isThere(engine))) {
    console.log(`Left out: ${name}, which is not installed. On Debian: sudo apt-get install ${packages.join(' ')}`);
  }
  return engines.filter(isThere).map(({ name }) => name);
};

/** Debian's packages for a WordPress on SQLite, and one line of PHP that tells what of them is missing. */
const phpPackages = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'unzip'];
const missingParts = `foreach ( array( 'pdo_sqlite', 'mbstring', 'dom' ) as $part ) { if ( ! extension_loaded( $part ) ) { echo $part, ' '; } }`;

/** What is missing here for the tests of the WordPress plugin, in words; empty when all is there. */
export const missingForPhp = () => {
  const php = spawnSync('php', ['-r', missingParts], { encoding: 'utf8' });
  if (php.status !== 0) return ['PHP'];
  const parts = php.stdout.split(' ').filter(Boolean);
  const hasUnzip = spawnSync('unzip', ['-v'], { stdio: 'ignore' }).status === 0;
  return [...parts.map((part) => `PHP's ${part}`), ...(hasUnzip ? [] : ['unzip'])];
};

/** How to get it, in a sentence. */
export const phpAdvice = `On Debian: sudo apt-get install ${phpPackages.join(' ')}`;

/** Installs PHP by the system's packages where that is allowed. Throws when something is missing still. */
export const installPhp = async () => {
  if (missingForPhp().length === 0) return;
  if (isRoot() && hasAptGet()) {
    console.log(`Installing PHP: apt-get update, apt-get install -y ${phpPackages.join(' ')}`);
    const install = ['install', '-y', '--no-install-recommends', ...phpPackages];
    if (await runQuietly('apt-get', ['update'])) await runQuietly('apt-get', install);
  }
  const missing = missingForPhp();
  if (missing.length > 0) throw new Advice(`Missing here: ${missing.join(', ')}. ${phpAdvice}`);
};

const isThere = ({ programs }) =>
  programs.every((program) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))),
  );

const isRoot = () => process.getuid?.() === 0;

const hasAptGet = () => spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Shows only the latest line of a command's output where there is a terminal, and the last twenty if it fails. */
const runQuietly = async (command, commandArguments) => {
  const child = spawn(command, commandArguments, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  let output = '';
  const take = (chunk) => {
    output += chunk;
    if (!process.stdout.isTTY) return;
    const line = output.trimEnd().split('\n').at(-1) ?? '';
    process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await finished(child);
  const lines = output.trimEnd().split('\n');
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(
    `  ${command} ${commandArguments[0]}: ${code === 0 ? `done, ${lines.length} lines` : `failed (${code})`}`,
  );
  if (code !== 0) console.error(lines.slice(-20).join('\n'));
  return code === 0;
};

/** Exit code of a child; 1 when a signal ended it, 127 when it could not be started. */
const finished = (child) =>
  new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });

const read = (path) => readFileSync(join(root, path), 'utf8');
