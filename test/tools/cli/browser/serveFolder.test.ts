import { expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../../src/tools/cli/browser/serveFolder';
import { createFolder } from '../createFolder';

it('serves the files of a folder, and nothing around it', async () => {
  const folder = createFolder({ 'site/über.html': '<p>Hallo', 'secret.html': 'secret' });
  const { address, close } = await serveFolder(`${folder.path}/site`);
  onTestFinished(close);
  const page = await fetch(`${address}/%C3%BCber.html`);
  expect([page.headers.get('content-type'), await page.text()]).toEqual([
    expect.stringContaining('text/html'),
    '<p>Hallo',
  ]);
  for (const path of ['/nothing', '/..%2fsecret.html', '/%2e%2e/secret.html'])
    expect((await fetch(address + path)).status, path).toBe(404);
});
