/** `npm run picture`: builds Einlass and makes the README's picture from the demo, in German and English side by side. */

import { createServer } from 'node:http';
import { join } from 'node:path';
import { checkNode, findBrowser, installBrowser, installPackages, root, run, runMain } from '../.ci/install.mjs';
import { makeHandler } from './makeHandler.mjs';

const pictures = [
  { file: 'banner-de.png', path: '/de/it-dealer.html' },
  { file: 'banner-en.png', path: '/en/it-dealer.html' },
];

const main = async () => {
  checkNode();
  await installPackages();
  const executablePath = (await findBrowser()) ?? (await installBrowser());
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) throw new Error('The build failed.');
  const { chromium } = await import('playwright');
  const server = createServer(await makeHandler());
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${server.address().port}`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
  // Nobody but the demo's own server is asked, whatever the page does.
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  for (const { file, path } of pictures) {
    await page.goto(origin + path);
    await page.locator('einlass-banner').getByRole('region').waitFor();
    await page.screenshot({ path: join(root, 'demo', file) });
    console.log(`demo/${file}`);
  }
  await browser.close();
  server.close();
};

await runMain(main);
