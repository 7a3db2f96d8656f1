import { readdirSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchDebian } from './fetchDebian';
import { fetchPackage } from './fetchPackage';
import { keepOnce } from './keepOnce';
import { builds, studio } from './packages';
import { runCommand } from './runCommand';

/** `latest` is 7.1.1, `6.5` 6.5.5 (the oldest that the plugin takes), `6.4` 6.4.5, `debian` 6.1.9. */
export type Core = 'latest' | '6.5' | '6.4' | 'debian';

/** The languages that every core is put up in; `debian` and `6.4` know `en_US` alone. */
export type Locale = 'de_DE' | 'en_US';

type Say = (line: string) => void;

/** What Debian splits WordPress into: its own files, and those of others that it links to. */
const DEBIAN = [
  'wordpress',
  'php-getid3',
  'libjs-cropper',
  'libjs-underscore',
  'libjs-prototype',
  'libjs-scriptaculous',
];

/** Files of a WordPress that nobody has configured yet, with its languages; kept in the cache, to be copied from. */
export const coreFolder = (core: Core, say: Say): Promise<string> =>
  keepOnce(`core-${core}`, async (folder) => {
    if (core === 'latest') await takeLatest(folder, say);
    else if (core === 'debian') await takeDebian(folder, say);
    else await takeBuild(core, folder, say);
    await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
    await mkdir(join(folder, 'wp-content/uploads'), { recursive: true });
  });

const takeLatest = async (folder: string, say: Say) => {
  await copyInto(join(await studioFiles(say), 'latest/wordpress'), folder);
  await takeLanguage(folder, say);
};

/** The zip holds the PHP, without its comments, and a database of its own; styles, scripts and images lie beside it. */
const takeBuild = async (version: '6.4' | '6.5', folder: string, say: Say) => {
  const package_ = await fetchPackage(builds, say);
  await runCommand('unzip', ['-q', join(package_, `src/wordpress/wp-${version}.zip`), '-d', folder]);
  await cp(join(package_, `public/wp-${version}`), folder, { recursive: true, force: false });
  for (const path of ['wp-config.php', 'wp-content/database'])
    await rm(join(folder, path), { recursive: true, force: true });
  if (version === '6.5') await takeLanguage(folder, say);
};

/** Without the links into the folders that the package configures. */
const takeDebian = async (folder: string, say: Say) => {
  const root = await fetchDebian('debian-wordpress', DEBIAN, say);
  const files = join(root, 'usr/share/wordpress');
  // Files of other packages are linked to, and copied here; what is configured lies elsewhere on a Debian machine.
  const left = ['.htaccess', 'wp-config.php', 'wp-content'];
  for (const name of readdirSync(files).filter((name) => !left.includes(name))) {
    await runCommand('tar', ['-chf', join(folder, 'part.tar'), '--ignore-failed-read', '-C', files, name]);
    await runCommand('tar', ['-xf', join(folder, 'part.tar'), '-C', folder]);
  }
  await rm(join(folder, 'part.tar'));
  await mkdir(join(folder, 'wp-content/plugins'), { recursive: true });
  await mkdir(join(folder, 'wp-content/themes'), { recursive: true });
};

/** Since 6.5 WordPress reads translations that are PHP, so those of 7.1 do for both. */
const takeLanguage = async (folder: string, say: Say) => {
  const languages = join(await studioFiles(say), 'latest/languages');
  await mkdir(join(folder, 'wp-content/languages'), { recursive: true });
  for (const name of readdirSync(languages).filter((name) => /(^|-)de_DE[-.]/.test(name))) {
    await cp(join(languages, name), join(folder, 'wp-content/languages', name));
  }
};

/** Where wp-cli and the drop-in for SQLite are, besides WordPress itself. */
export const studioFiles = async (say: Say): Promise<string> =>
  join(await fetchPackage(studio, say), 'dist/cli/wp-files');

/** A theme that prints its own templates in PHP, as all did before blocks. */
export const classicTheme = async (say: Say): Promise<string> =>
  join(
    await fetchDebian('debian-twentytwentyone', ['wordpress-theme-twentytwentyone'], say),
    'usr/share/wordpress/wp-content/themes/twentytwentyone',
  );

/** By the system's own copy, which is several times faster than Node's for thousands of files. */
export const copyInto = async (from: string, to: string): Promise<void> => {
  await runCommand('cp', ['-R', `${from}/.`, to]);
};
