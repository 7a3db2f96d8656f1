import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { freePort } from '../../web/freePort';
import { phpSettings } from './phpSettings';

export type Server = {
  readonly port: number;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
};

/** With one process a page that asks its own site something would wait for itself. */
const WORKERS = '3';

/**
 * Runs a server until nobody holds its input any more, however the holder came to its end; then removes the folder. The
 * server's processes are in the group of this shell, which lets the signal to all of them pass.
 */
const WATCHED = `
folder=$1; shift
trap '' TERM
(trap - TERM; exec "$@") </dev/null &
cat >/dev/null
kill -TERM 0
wait
rm -rf "$folder"
`;

export type ServerOptions = {
  /** Where the site's files are. */
  readonly files: string;
  /** PHP that is asked first. */
  readonly router: string;
  /** File for what the server writes. */
  readonly log: string;
  /** Removed once the server has ended, also when this process was killed. */
  readonly folder: string;
};

/** `php -S` on a free port. */
export const startServer = async ({ files, router, log, folder }: ServerOptions): Promise<Server> => {
  const port = await freePort();
  const output = openSync(log, 'a');
  const php = ['php', ...phpSettings, '-S', `127.0.0.1:${port}`, '-t', files, router];
  const shell = spawn('sh', ['-c', WATCHED, 'sh', folder, ...php], {
    // A group of its own, out of reach of the keyboard's signals.
    detached: true,
    stdio: ['pipe', output, output],
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: WORKERS },
  });
  closeSync(output);
  const ended = once(shell, 'exit');
  return {
    port,
    stop: async () => {
      shell.stdin?.end();
      await ended;
    },
  };
};
