import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFolder } from './zipFolder';

const FOLDER = 'dist/wordpress/einlass';

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
  writeFileSync(`${FOLDER}.zip`, zipFolder(FOLDER));
};
