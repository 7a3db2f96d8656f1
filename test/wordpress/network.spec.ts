// One WordPress with several sites, each with its own settings.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../browser/fixtures';
import { askSite } from './askSite';
import { expect, must, ZIP } from './fixtures';
import { rowsNaming } from './rowsNaming';
import { startWordPress } from './site/startWordPress';

const SECOND = '--url=https://www.laden.example/zweiter/';

test('a network of sites holds on each of them, and uninstalling leaves no row on any', async () => {
  test.setTimeout(120_000);
  const wordpress = await startWordPress({ core: 'latest' });
  try {
    await must(wordpress, 'core', 'multisite-convert', '--title=Laden');
    await must(wordpress, 'site', 'create', '--slug=zweiter');
    await must(wordpress, 'plugin', 'install', ZIP, '--activate-network');
    await must(wordpress, 'option', 'update', 'einlass', '{"policy":"one"}', '--format=json');
    await must(wordpress, 'option', 'update', 'einlass', '{"policy":"two"}', '--format=json', SECOND);

    const [first, second] = [await askSite(wordpress.port, '/'), await askSite(wordpress.port, '/zweiter/')];
    expect(first.body).toMatch(/<script[^>]*id="einlass"[^>]*>[^<]*"one"/);
    expect(second.body).toMatch(/<script[^>]*id="einlass"[^>]*>[^<]*"two"/);
    expect(await wordpress.complaints()).toBe('');

    // Where people sign up WordPress loads no template.
    await wordpress.run(`update_site_option( 'registration', 'all' );`);
    await writeFile(
      join(wordpress.files, 'wp-content/mu-plugins/pixel.php'),
      `<?php add_action( 'wp_footer', function () { echo '<img src="https://www.facebook.com/tr?id=1">'; } );`,
    );
    for (const path of ['/wp-signup.php', '/wp-activate.php']) {
      const { body } = await askSite(wordpress.port, path);
      expect(body).toContain('<img data-einlass="meta-pixel" data-src="https://www.facebook.com/tr?id=1">');
      expect(body).toContain('id="einlass-js"');
    }

    await must(wordpress, 'plugin', 'deactivate', 'einlass', '--network');
    await must(wordpress, 'plugin', 'uninstall', 'einlass');
    expect(await rowsNaming(wordpress)).toEqual([]);
  } finally {
    await wordpress.stop();
  }
});
