import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../engines/until';
import { HOME } from '../../web/sites';
import { type Core, classicTheme, copyInto, coreFolder, type Locale, studioFiles } from './cores';
import { isDebian } from './fetchDebian';
import { ownPhp } from './ownPhp';
import { phpSettings } from './phpSettings';
import { type Outcome, outcomeOf, runCommand } from './runCommand';
import { type Server, startServer } from './startServer';
import { createStates, type States } from './states';
import { wordpressConfig } from './wordpressConfig';

export type WordPressOptions = {
  readonly core: Core;
  /** @default 'en_US' */
  readonly locale?: Locale;
  /** @default none: WordPress's own choice */
  readonly theme?: string;
  /** Told before anything that takes long. @default nobody */
  readonly say?: (line: string) => void;
};

/** A site that answers as `https://www.laden.example` to whoever forwards to its port. The account is admin, password. */
export type WordPress = States & {
  /** Where its files are: wp-content and all. */
  readonly files: string;
  readonly port: number;
  /** What wp-cli makes of these arguments. */
  cli(...args: string[]): Promise<Outcome>;
  /** Runs PHP inside WordPress and gives what it prints. Rejects when it fails. */
  run(code: string): Promise<string>;
  /** What PHP and WordPress complained about since the last restore; empty where there is no log. */
  complaints(): Promise<string>;
  /** Addresses that its PHP asked for since the last restore, in order. */
  outbound(): Promise<string[]>;
  /** Ends its server and removes its files. */
  stop(): Promise<void>;
};

const HOME_URL = `https://${HOME}`;

/** Puts a WordPress up in a folder of its own, installs it and serves it. */
export const startWordPress = async ({
  core,
  locale = 'en_US',
  theme = '',
  say = () => {},
}: WordPressOptions): Promise<WordPress> => {
  const folder = await mkdtemp(join(tmpdir(), 'einlass-wordpress-'));
  let server: Server | undefined;
  try {
    const files = await layOut(core, folder, say);
    const wpCli = join(await studioFiles(say), 'wp-cli/wp-cli.phar');
    await runCommand('php', [...phpSettings, ownPhp('install.php'), files, locale, theme]);
    const started = await startServer({ files, router: ownPhp('router.php'), log: join(folder, 'php.log'), folder });
    server = started;
    await until('PHP serves the site', () => answers(started.port));
    const cli = (...args: string[]) =>
      outcomeOf('php', [
        ...phpSettings,
        '-d',
        `error_reporting=${COMPLAINTS}`,
        wpCli,
        '--allow-root',
        `--path=${files}`,
        `--url=${HOME_URL}`,
        ...args,
      ]);
    const logs = { complaints: join(folder, 'debug.log'), outbound: join(folder, 'outbound.log') };
    const readLog = async (file: string) => (existsSync(file) ? readFile(file, 'utf8') : '');
    return {
      ...createStates(folder, files),
      files,
      port: started.port,
      cli,
      run: async (code) => {
        const { code: status, stdout, stderr } = await cli('eval', code);
        if (status !== 0) throw new Error(`PHP in WordPress failed: ${stderr || stdout}`);
        return stdout;
      },
      complaints: () => readLog(logs.complaints),
      outbound: async () => (await readLog(logs.outbound)).split('\n').filter(Boolean),
      stop: started.stop,
    };
  } catch (cause) {
    await server?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    throw cause;
  }
};

/** All but what wp-cli itself does that newer PHP advises against. */
const COMPLAINTS = 8191;

/** A WordPress's files with a database drop-in and a configuration, not installed yet. */
const layOut = async (core: Core, folder: string, say: (line: string) => void): Promise<string> => {
  const files = join(folder, 'site');
  await mkdir(files);
  await mkdir(join(folder, 'database'));
  await copyInto(await coreFolder(core, say), files);
  const content = join(files, 'wp-content');
  // Block themes need more than 6.1 has, so there the classic one is the only one.
  if (await isDebian()) await cp(await classicTheme(say), join(content, 'themes/twentytwentyone'), { recursive: true });
  await takeSqlite(join(await studioFiles(say), 'sqlite-database-integration'), folder, files);
  await writeFile(join(files, 'wp-config.php'), wordpressConfig(folder, HOME_URL));
  await cp(ownPhp('offline.php'), join(content, 'mu-plugins/offline.php'));
  return files;
};

/** Outside of the plugins folder, so that the list of plugins holds what owners would see. */
const takeSqlite = async (dropIn: string, folder: string, files: string) => {
  const own = join(folder, 'sqlite');
  await cp(dropIn, own, { recursive: true });
  const template = await readFile(join(dropIn, 'db.copy'), 'utf8');
  await writeFile(
    join(files, 'wp-content/db.php'),
    template.replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', own).replaceAll('{SQLITE_PLUGIN}', 'sqlite/load.php'),
  );
  // It asks for WordPress 6.4; up to 6.1 wpdb lacks a private property, which it mirrors for core's own unit tests.
  const database = await readFile(join(files, 'wp-includes/class-wpdb.php'), 'utf8').catch(() => '');
  if (database.includes('allow_unsafe_unquoted_parameters')) return;
  const file = join(own, 'wp-includes/sqlite/class-wp-sqlite-db.php');
  const source = await readFile(file, 'utf8');
  await writeFile(
    file,
    source.replaceAll("$this->__get( 'allow_unsafe_unquoted_parameters' )", '$this->allow_unsafe_unquoted_parameters'),
  );
};

const answers = async (port: number): Promise<boolean> =>
  (await fetch(`http://127.0.0.1:${port}/wp-includes/css/dashicons.css`)).status === 200;
