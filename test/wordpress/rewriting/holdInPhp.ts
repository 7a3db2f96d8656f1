import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../../src/wordpress/catalogue';
import { type Core, coreFolder } from '../site/cores';

/** A page as PHP holds it. */
export interface HeldPage {
  readonly html: string;
  /** What is held, in its order; `at` in bytes. */
  readonly found: readonly {
    readonly service: string;
    readonly url: string;
    readonly what: string;
    readonly at: number;
  }[];
}

const RUNNER = fileURLToPath(new URL('./holdPages.php', import.meta.url));

/** Where a WordPress has its HTML API. */
export const htmlApiOf = async (core: Core): Promise<string> =>
  join(await coreFolder(core, console.log), 'wp-includes/html-api');

/** Holds pages on top of a WordPress, all at once. */
export const holdInPhp = (htmlApi: string, pages: readonly string[], base = ''): readonly HeldPage[] => {
  const input = [catalogue, ...pages.map((page) => [page, base])].map((line) => `${JSON.stringify(line)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('php', [RUNNER, htmlApi], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`PHP broke off: ${stdout.slice(-2000)}${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};
