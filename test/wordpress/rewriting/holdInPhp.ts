import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../../src/wordpress/catalogue';
import { type Core, coreFolder } from '../site/cores';
import { runPhp } from './runPhp';

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
export const holdInPhp = (htmlApi: string, pages: readonly string[], base = ''): readonly HeldPage[] =>
  runPhp([RUNNER, htmlApi], [catalogue, ...pages.map((page) => [page, base])]);
