import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Web } from '../web/web';
import { createPage } from './createPage';
import type { EnginePage } from './Engine';
import { pressOf, SHIFT } from './keys';
import { programPath } from './programPath';
import { startWebDriver, type WebDriver } from './startWebDriver';

/** A driver and a browser per page: a driver has one session at a time, and a session is what shares nothing. */
export const openWebKitPage = async (web: Web, display: string): Promise<EnginePage> => {
  const folder = await mkdtemp(join(tmpdir(), 'einlass-'));
  const driver = await startWebDriver(programPath('webKitWebDriver'), environment(display, folder));
  const close = async () => {
    await driver.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const session = await startSession(driver, web);
    return createPage({
      goto: async (url) => {
        await driver.send('POST', `${session}/url`, { url });
      },
      run: (expression) => run(driver, session, expression),
      press: async (pressed) => {
        const { driver: key, withShift } = pressOf(pressed);
        const down = withShift ? [SHIFT, key] : [key];
        const actions = [
          ...down.map((value) => ({ type: 'keyDown', value })),
          ...down.toReversed().map((value) => ({ type: 'keyUp', value })),
        ];
        await driver.send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      screenshot: async () => Buffer.from(String(await driver.send('GET', `${session}/screenshot`)), 'base64'),
      close: async () => {
        await driver.send('DELETE', session);
        await close();
      },
    });
  } catch (cause) {
    await close();
    throw cause;
  }
};

/** Nothing is read from this user's folders and nothing is left there; no bus is started that would outlive the test. */
const environment = (display: string, folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DISPLAY: display,
  HOME: folder,
  XDG_CACHE_HOME: join(folder, 'cache'),
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_DATA_HOME: join(folder, 'data'),
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  GSETTINGS_BACKEND: 'memory',
  GTK_A11Y: 'none',
  NO_AT_BRIDGE: '1',
});

/**
 * MiniBrowser's own switch is what sends https through the proxy, by CONNECT and preconnects too. The `proxy` of the
 * capabilities makes it speak TLS to the proxy itself, and then nothing arrives.
 */
const startSession = async (driver: WebDriver, { proxyServer }: Web): Promise<string> => {
  const made = await driver.send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': {
          binary: programPath('miniBrowser'),
          args: ['--automation', `--proxy=${proxyServer}`, '--cookies-policy=always'],
        },
      },
    },
  });
  return `/session/${(made as { sessionId: string }).sessionId}`;
};

/** The answer is a pair, because a driver's own words for a rejected promise lack its message. */
const run = async (driver: WebDriver, session: string, expression: string): Promise<unknown> => {
  const script = `const done = arguments[0];
    (${expression}).then((json) => done([json]), (cause) => done([null, String(cause)]));`;
  const [json, problem] = (await driver.send('POST', `${session}/execute/async`, { script, args: [] })) as [
    unknown,
    string?,
  ];
  if (problem !== undefined) throw new Error(problem);
  return json;
};
