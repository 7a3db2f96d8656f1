import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { programPath } from './programPath';

/** An X server without a screen. `name` is what `DISPLAY` is set to. */
export type Display = { readonly name: string; close(): Promise<void> };

/** Starts one under the next number that is free. */
export const startDisplay = async (): Promise<Display> => {
  const server = spawn(programPath('xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'close');
  const number = server.stdio[3];
  if (!number) throw new Error('Xvfb was started without a pipe for its number');
  const [said]: unknown[] = await Promise.race([once(number, 'data'), ended]);
  if (!Buffer.isBuffer(said)) throw new Error('Xvfb ended before it had a number');
  return {
    name: `:${said.toString().trim()}`,
    close: async () => {
      server.kill();
      await ended;
    },
  };
};
