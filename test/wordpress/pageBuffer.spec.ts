// Pages that are no ordinary ones: each is held, or is what its author sent.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askSite } from './askSite';
import { expect, logIn, must, site, test } from './fixtures';
import type { WordPress } from './site/startWordPress';

const PIXEL = '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView">';
const PAGE = `<!DOCTYPE html><html><head><title>Umbau</title></head><body>${PIXEL}</body></html>`;

/** Code of a plugin that the site has besides. */
const addPlugin = ({ files }: WordPress, code: string) =>
  writeFile(join(files, 'wp-content/mu-plugins/besides.php'), `<?php\n${code}`);

test('a plugin that answers by itself and ends there, as for maintenance, sends a held page', async ({ wordpress }) => {
  await addPlugin(wordpress, `add_action( 'template_redirect', function () { echo '${PAGE}'; exit; } );`);
  const { body } = await askSite(wordpress.port, '/');
  expect(body).toContain('<img data-einlass="meta-pixel" data-src="https://www.facebook.com/tr?');
  expect(body).not.toMatch(/<img src=/);
});

test('what an optimizer adds to the held page is held as well', async ({ wordpress }) => {
  await addPlugin(
    wordpress,
    `add_action( 'template_redirect', function () {
      ob_start( function ( $page ) { return str_replace( '</body>', '${PIXEL}</body>', $page ); } );
    }, 2 );`,
  );
  const { body } = await askSite(wordpress.port, '/besuch/');
  expect(body).toMatch(/<img data-einlass="meta-pixel" data-src="[^"]*"><\/body>/);
});

test('JSON that is sent as HTML by mistake stays JSON', async ({ wordpress }) => {
  const json = JSON.stringify({ html: '<img src=https://www.facebook.com/tr?id=1>' });
  await addPlugin(wordpress, `add_action( 'template_redirect', function () { echo '${json}'; exit; } );`);
  expect((await askSite(wordpress.port, '/')).body).toBe(json);
});

test('a file to download is what it is, also after its plugin has thrown away what was written before', async ({
  wordpress,
}) => {
  await addPlugin(
    wordpress,
    `add_action( 'template_redirect', function () {
      echo 'nothing of this'; while ( ob_get_level() ) ob_end_clean();
      header( 'Content-Type: application/octet-stream' ); echo '${PIXEL}'; exit;
    } );`,
  );
  expect((await askSite(wordpress.port, '/')).body).toBe(PIXEL);
});

test("a page builder's address lets nobody in but its editors, who get the page as it is", async ({
  page,
  wordpress,
}) => {
  const path = '/besuch/?fl_builder';
  const { body } = await askSite(wordpress.port, path);
  expect(body).toContain('<iframe data-einlass="facebook-plugins" data-src=');
  expect(body).toContain('id="einlass-js"');

  await logIn(page);
  const edited = (await (await page.request.get(site(path))).text()).replace(/\s+/g, ' ');
  expect(edited).toContain('<iframe src="https://www.facebook.com/plugins/');
  expect(edited).not.toContain('id="einlass-js"');
});

test('a developer can leave a page out', async ({ wordpress }) => {
  await addPlugin(
    wordpress,
    `add_filter( 'einlass_hold_page', function ( $hold ) { return $hold && ! is_search(); } );`,
  );
  expect((await askSite(wordpress.port, '/?s=Besuch')).body).not.toContain('data-einlass=');
  expect((await askSite(wordpress.port, '/besuch/')).body).toContain('data-einlass=');
});

test('the folder of the sources is not activated: without what the build adds nobody could be asked', async ({
  wordpress,
}) => {
  await must(wordpress, 'plugin', 'deactivate', 'einlass');
  await wordpress.run(`unlink( WP_PLUGIN_DIR . '/einlass/widget/einlass.js' );`);
  const { stderr } = await wordpress.cli('plugin', 'activate', 'einlass');
  expect(stderr).toContain('widget/einlass.js');
  expect(await must(wordpress, 'plugin', 'get', 'einlass', '--field=status')).toBe('inactive\n');
});
