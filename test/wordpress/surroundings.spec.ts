// What the plugin says to other plugins, and what owners put into their pages.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askSite } from './askSite';
import { configure, expect, must, test } from './fixtures';
import { FILM } from './pages';
import type { WordPress } from './site/startWordPress';

const addPlugin = ({ files }: WordPress, code: string) =>
  writeFile(join(files, 'wp-content/mu-plugins/besides.php'), `<?php\n${code}`);

test('page caches are cleared when the settings change and when the plugin goes and comes, even beside one that fails', async ({
  wordpress,
}) => {
  const log = join(wordpress.files, 'wp-content/mu-plugins/cleared.log');
  await addPlugin(
    wordpress,
    `function note_cleared( $name ) { file_put_contents( __DIR__ . '/cleared.log', "$name ", FILE_APPEND ); }
    function rocket_clean_domain() { note_cleared( 'rocket' ); }
    function w3tc_flush_all() { note_cleared( 'w3tc' ); }
    function wp_cache_clear_cache() { note_cleared( 'super' ); }
    function wpfc_clear_all_cache( $all ) { note_cleared( 'fastest-' . ( true === $all ? 'all' : 'some' ) ); }
    function sg_cachepress_purge_everything() { note_cleared( 'siteground' ); }
    class autoptimizeCache { public static function clearall() { note_cleared( 'autoptimize' ); } }
    add_action( 'litespeed_purge_all', function () { note_cleared( 'litespeed' ); } );
    add_action( 'cache_enabler_clear_complete_cache', function () { note_cleared( 'enabler' ); } );`,
  );
  const cleared = async () => {
    const text = await readFile(log, 'utf8').catch(() => '');
    await writeFile(log, '');
    return text.trim().split(' ').sort();
  };
  const all = ['autoptimize', 'enabler', 'fastest-all', 'litespeed', 'rocket', 'siteground', 'super', 'w3tc'];
  await configure(wordpress, { days: 7 });
  expect(await cleared()).toEqual(all);
  await configure(wordpress, { days: 8 });
  expect(await cleared()).toEqual(all);
  await must(wordpress, 'plugin', 'deactivate', 'einlass');
  expect(await cleared()).toEqual(all);
  await must(wordpress, 'plugin', 'activate', 'einlass');
  expect(await cleared()).toEqual(all);
});

test.describe('beside a cache that fails', () => {
  test.use({ complaints: 'expected' });

  test('settings are saved, and the log says that the cache has to be cleared by hand', async ({ wordpress }) => {
    await addPlugin(wordpress, `function rocket_clean_domain() { throw new RuntimeException( 'no disk' ); }`);
    await configure(wordpress, { days: 9 });
    expect(JSON.parse(await must(wordpress, 'option', 'get', 'einlass', '--format=json'))).toMatchObject({ days: 9 });
    const { body } = await askSite(wordpress.port, '/');
    expect(body).toContain('"days":9');
  });
});

test('optimizers are told to leave the widget alone', async ({ wordpress }) => {
  const lists = JSON.parse(
    await wordpress.run(
      `echo json_encode( array(
        apply_filters( 'rocket_delay_js_exclusions', array( 'a' ) ), apply_filters( 'autoptimize_filter_js_exclude', 'a, b' ),
        apply_filters( 'sgo_js_minify_exclude', array() ), apply_filters( 'litespeed_optimize_js_excludes', 'not a list' ) ) );`,
    ),
  );
  expect(lists).toEqual([
    ['a', '/einlass/widget/', '/einlass/scripts/'],
    'a, b, /einlass/widget/, /einlass/scripts/',
    ['einlass', 'einlass-consent-api'],
    'not a list',
  ]);
  const [tag = ''] = /<script\b[^>]*\sid="einlass-js"[^>]*>/.exec((await askSite(wordpress.port, '/')).body) ?? [];
  for (const mark of ['data-cfasync="false"', 'data-no-optimize="1"', 'data-no-defer="1"', 'data-noptimize="1"']) {
    expect(tag).toContain(mark);
  }
});

test('an embed is held in the REST API, and neither in feeds nor in what WordPress keeps', async ({ wordpress }) => {
  await configure(wordpress, {
    own_services: [{ id: 'tube', name: 'Tube', match: [{ host: 'youtube.com' }], purposes: ['media'] }],
  });
  const film = '<iframe title="Ein Film" src="https://www.youtube.com/embed/aqz-KE-bpKQ"></iframe>';
  await addPlugin(wordpress, `add_filter( 'pre_oembed_result', function () { return '${film}'; } );`);
  const { body } = await askSite(wordpress.port, `/wp-json/wp/v2/posts?slug=${FILM.replaceAll('/', '')}`);
  const [post] = JSON.parse(body);
  expect(post.content.rendered).toContain(
    '<iframe data-einlass="tube" title="Ein Film" data-src="https://www.youtube.com/embed/',
  );

  expect((await askSite(wordpress.port, `${FILM}feed/?withoutcomments=1`)).body).not.toContain('data-einlass=');
  const kept = await wordpress.run(
    `global $wpdb; echo (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_value LIKE '%data-einlass%'" );`,
  );
  expect(kept).toBe('0');
});

test('the shortcodes and the block give what the widget fills and hears', async ({ wordpress }) => {
  await wordpress.run(
    `wp_insert_post( array( 'post_type' => 'page', 'post_name' => 'teile', 'post_title' => 'Teile', 'post_status' => 'publish',
      'post_content' => '[einlass_declaration] [einlass_settings text="Noch <einmal>"] [einlass_settings]<!-- wp:einlass/declaration {"align":"wide"} /-->' ) );`,
  );
  const { body } = await askSite(wordpress.port, '/teile/');
  expect(body.match(/<div data-einlass-declaration><noscript>[^<]+<\/noscript><\/div>/g)).toHaveLength(2);
  expect(body).toContain('<div class="alignwide wp-block-einlass-declaration"><div data-einlass-declaration>');
  expect(body).toMatch(/<a href="#einlass" data-einlass-open>Datenschutz-Einstellungen<\/a>/);
  expect(body).toMatch(/<a href="#einlass" data-einlass-open>Noch [^<]*<\/a>/);
});
