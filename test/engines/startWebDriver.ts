import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../web/freePort';
import { until } from './until';

/** A WebDriver server and what it may be told (https://www.w3.org/TR/webdriver2/#endpoints). */
export type WebDriver = {
  /** Gives the `value` of the answer. Rejects with the driver's own words where it answers an error. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** Ends the server and all browsers that it started. */
  close(): Promise<void>;
};

/** How long a driver may take for one answer, in milliseconds. The first start of a browser on a busy machine takes longest. */
const PATIENCE = 60_000;

/**
 * Starts a WebDriver server, which must know `--port`. A few lines rather than a package: the ones there are need a
 * newer Node, or bring the drivers of all browsers along.
 */
export const startWebDriver = async (command: string, env: NodeJS.ProcessEnv): Promise<WebDriver> => {
  const port = await freePort();
  // A group of its own, so that the browser's processes can be ended with it, also after a crash.
  const server = spawn(command, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  const ended = once(server, 'close');

  const send: WebDriver['send'] = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

  await until('the WebDriver server answers', async () => {
    await send('GET', '/status');
    return true;
  });
  return {
    send,
    close: async () => {
      endGroup(server);
      await ended;
    },
  };
};

const endGroup = ({ pid }: ChildProcess) => {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // The group is empty already: nothing is left to end.
  }
};
