/** `npm start`: builds Einlass and serves the demo pages with it. */

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Advice, checkNode, installPackages, run, runMain } from '../.ci/install.mjs';
import { makeHandler } from './makeHandler.mjs';

const FIRST_PORT = 4173;

const usage = `Usage: npm start [-- --no-open]

  --no-open   do not open the browser
  --help      show this text
  PORT=8080 npm start   serve at this port (default: ${FIRST_PORT} or the next free one)`;

const main = async () => {
  const { 'no-open': noOpen, help } = readFlags();
  if (help) return console.log(usage);
  const wantedPort = readPort();
  checkNode();
  await step('1/3 Packages', installPackages);
  await step('2/3 Build', async () => {
    if ((await run('npm', ['run', '--silent', 'build'])) !== 0) {
      throw new Advice('The build failed, see above. Run it alone with npm run build.');
    }
  });
  const server = await step('3/3 Server', async () => listen(createServer(await makeHandler()), wantedPort));
  const address = `http://localhost:${server.address().port}/`;
  console.log(`
${address}
  Open a situation and watch the list "What this page does": who was contacted, what is held.
  Refuse, accept, or choose single services; take a consent back; start over.
  Press Ctrl-C to stop.`);
  endOnSignal(server);
  if (!noOpen) openBrowser(address);
};

const readFlags = () => {
  try {
    return parseArgs({ options: { 'no-open': { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Advice(`${error.message}\n\n${usage}`);
  }
};

/** Says what is done, does it, and says how long it took. */
const step = async (name, action) => {
  console.log(`${name} …`);
  const start = performance.now();
  const result = await action();
  console.log(`${name}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};

/** The port that PORT names; undefined when it names none. */
const readPort = () => {
  const { PORT } = process.env;
  if (!PORT) return undefined;
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) > 0 && Number(PORT) < 65_536) return Number(PORT);
  throw new Advice(`PORT is "${PORT}", which is no port. Use a number from 1 to 65535.`);
};

/** Listens on the wanted port, else on the first free one from FIRST_PORT on. */
const listen = async (server, wantedPort) => {
  for (let port = wantedPort ?? FIRST_PORT; ; port += 1) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      if (error.code === 'EACCES') throw new Advice(`Port ${port} is not allowed here. Use one above 1023.`);
      if (error.code !== 'EADDRINUSE') throw error;
      if (wantedPort) throw new Advice(`Port ${port} is taken. Set PORT to another one, or leave it out.`);
    }
  }
};

const listenAt = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve(server);
    });
  });

const endOnSignal = (server) => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      console.log('\nStopped.');
      server.close();
      // Browsers keep connections open; waiting for them would keep the process.
      server.closeAllConnections();
    });
  }
};

/** Opens the default browser where there is a display. A convenience: the address is printed in any case. */
const openBrowser = (address) => {
  const { platform, env } = process;
  const hasDisplay = platform === 'win32' || platform === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!hasDisplay || env.CI) return;
  const [command, ...commandArguments] = { win32: ['cmd', '/c', 'start', '""', address], darwin: ['open', address] }[
    platform
  ] ?? ['xdg-open', address];
  const child = spawn(command, commandArguments, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('  (No browser could be opened; open the address yourself.)'));
  child.unref();
};

await runMain(main);
