import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { phpSettings } from './phpSettings';

export type Server = {
  readonly port: number;
  stop(): Promise<void>;
};

/** With one process a page that asks its own site something would wait for itself. */
const WORKERS = '3';

/** `php -S` on a free port, with the site in `folder`; what it writes goes to `log`. */
export const startServer = async (folder: string, router: string, log: string): Promise<Server> => {
  const port = await freePort();
  const output = openSync(log, 'a');
  const php = spawn('php', [...phpSettings, '-S', `127.0.0.1:${port}`, '-t', folder, router], {
    // A group of its own: its workers end with it.
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: WORKERS },
  });
  const end = () => endGroup(php);
  process.once('exit', end);
  return {
    port,
    stop: async () => {
      process.off('exit', end);
      if (php.exitCode !== null || php.signalCode !== null) return;
      const ended = once(php, 'exit');
      end();
      await ended;
    },
  };
};

const endGroup = ({ pid }: ChildProcess) => {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};
