import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const FOLDER = 'dist/wordpress/einlass';

/** A zip keeps the day that a file was written. With one for all, the same files make the same zip, byte for byte. */
const DAY = new Date(2026, 0, 1);

/** A file that its owner writes and everybody reads, in the upper half of the word, as Unix has it. */
const MODE = 0o100644 << 16;
const UNIX = 3;

/** The paths of all files below a folder, sorted. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

/** WordPress reads the version from two files, which people read, too: so it is written there, and compared here. */
const checkVersion = (): void => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [file, line] of [
    ['einlass.php', `Version: ${version}`],
    ['readme.txt', `Stable tag: ${version}`],
  ] as const) {
    const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
    if (!lines.some((one) => one.replace(/^ \* /, '').replace(/: +/, ': ') === line))
      throw new Error(`src/wordpress/plugin/${file} must say "${line}", as package.json does.`);
  }
};

/**
 * Puts the plugin together from what is built already: its PHP, the widget's files and the catalogue, beside the scripts
 * that stand in the folder. Writes the folder and the zip that WordPress installs.
 */
export const buildPlugin = (): void => {
  mkdirSync(`${FOLDER}/widget`, { recursive: true });
  cpSync('src/wordpress/plugin', FOLDER, { recursive: true });
  cpSync('LICENSE', `${FOLDER}/widget/license.txt`);
  cpSync('dist/catalogue.json', `${FOLDER}/catalogue.json`);
  for (const name of readdirSync('dist').filter((one) => one.endsWith('.js')))
    cpSync(`dist/${name}`, `${FOLDER}/widget/${name}`);
  for (const name of readdirSync('src/wordpress/scripts').filter((one) => one.endsWith('.css')))
    cpSync(`src/wordpress/scripts/${name}`, `${FOLDER}/scripts/${name}`);
  checkVersion();

  const files: Zippable = {};
  for (const path of filesIn(FOLDER))
    files[join(basename(FOLDER), relative(FOLDER, path))] = [
      readFileSync(path),
      { mtime: DAY, os: UNIX, attrs: MODE, level: 9 },
    ];
  writeFileSync(`${FOLDER}.zip`, zipSync(files));
};
