// What the widget is told of the settings, whatever the row holds.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askSite } from './askSite';
import { configure, expect, must, test } from './fixtures';
import type { WordPress } from './site/startWordPress';

/** The JSON before the widget's tag. */
const told = async ({ port }: WordPress, path = '/'): Promise<Record<string, unknown>> => {
  const { body } = await askSite(port, path);
  const [, json = ''] = /<script\b[^>]*\sid="einlass"[^>]*>([^<]*)<\/script>/.exec(body) ?? [];
  return JSON.parse(json);
};

const service = {
  id: 'seat-map',
  name: 'Seat </script> map',
  purposes: ['media'],
  vendor: { name: 'Maps Ltd', address: '1 Quay', country: 'IE' },
  match: [{ host: 'maps.example.net' }],
  stores: [],
  policyUrl: 'https://maps.example.net/privacy',
};

test("tells nothing but the language, a day, and WordPress's own privacy policy while nothing is set", async ({
  wordpress,
  read: { lang },
}) => {
  expect(await told(wordpress)).toEqual({
    lang,
    days: 1,
    privacy: expect.stringMatching(/^https:\/\/www\.laden\.example\//),
  });
});

test('tells what is set, also what would end a script', async ({ wordpress }) => {
  const imprint = Number(await must(wordpress, 'post', 'list', '--post_type=page', '--name=impressum', '--field=ID'));
  const texts = { 'banner.title': 'Wer darf "herein" & bleiben?' };
  await configure(wordpress, {
    policy: '2026-11-01',
    privacy_page: 0,
    imprint_page: imprint,
    days: 30,
    services: ['google-fonts', 'gravatar'],
    own_services: [service],
    button: 'right',
    texts,
    lang: 'en',
    strict: true,
  });
  expect(await told(wordpress)).toEqual({
    lang: 'en',
    days: 30,
    policy: '2026-11-01',
    imprint: 'https://www.laden.example/impressum/',
    services: ['google-fonts', 'gravatar'],
    ownServices: [service],
    button: 'right',
    texts,
    strict: '',
  });
});

test('takes the default for whatever is wrong in the row', async ({ wordpress, read: { lang } }) => {
  const wrong: readonly string[] = [
    "'text'",
    '17',
    "array( 'days' => 0, 'services' => 'google-fonts', 'button' => 'top', 'lang' => 'nl', 'privacy_page' => 0 )",
    "array( 'days' => 366, 'services' => array( 'Google Fonts', 5, array() ), 'texts' => 'x', 'strict' => 'no', 'privacy_page' => 0 )",
    "array( 'days' => array(), 'own_services' => array( array(), 'x', array( 'id' => 'a' ) ), 'texts' => array( 1 => array() ), 'privacy_page' => 9999 )",
    "array( 'policy' => array(), 'imprint_page' => -1, 'privacy_page' => 'x', 'texts' => array( 'a b' => 'c' ) )",
  ];
  for (const row of wrong) {
    // Past what the settings page would make of it: as a migration or another plugin may leave it.
    await wordpress.run(
      `global $wpdb; delete_option( 'einlass' ); $wpdb->insert( $wpdb->options, array( 'option_name' => 'einlass', 'option_value' => maybe_serialize( ${row} ), 'autoload' => 'yes' ) );`,
    );
    const { privacy: _, ...rest } = await told(wordpress);
    expect(rest, row).toEqual({ lang, days: 1 });
  }
});

test('names no page that visitors cannot open', async ({ wordpress }) => {
  await wordpress.run(
    `wp_update_post( array( 'ID' => (int) get_option( 'wp_page_for_privacy_policy' ), 'post_status' => 'draft' ) );`,
  );
  expect(await told(wordpress)).not.toHaveProperty('privacy');
});

test('rules of an own service that cannot be read hold nothing, and break nothing', async ({ wordpress }) => {
  const broken = [{ host: 'maps.example.net', path: '(' }, { host: 'UPPER.example' }, { path: '' }, { host: 7 }];
  await configure(wordpress, {
    own_services: [
      ...broken.map((rule, index) => ({ ...service, id: `broken-${index}`, match: [rule] })),
      { ...service, id: 'fine', match: [{ host: 'fine.example.net' }] },
    ],
  });
  await wordpress.run(
    `kses_remove_filters(); wp_insert_post( array( 'post_name' => 'karte', 'post_title' => 'Karte', 'post_status' => 'publish', 'post_content' => '<iframe src="https://fine.example.net/a"></iframe><iframe src="https://maps.example.net/b"></iframe>' ) );`,
  );
  const { body } = await askSite(wordpress.port, '/karte/');
  expect(body).toContain('<iframe data-einlass="fine" data-src="https://fine.example.net/a">');
  expect(body).toContain('<iframe src="https://maps.example.net/b">');
});

test('speaks the language of the page', async ({ wordpress }) => {
  // As plugins for several languages say which one a page is in.
  await writeFile(
    join(wordpress.files, 'wp-content/mu-plugins/languages.php'),
    `<?php add_filter( 'locale', function ( $locale ) { return $_GET['as'] ?? $locale; } );`,
  );
  for (const [locale, lang] of [
    ['de_AT', 'de'],
    ['de_DE_formal', 'de'],
    ['del', 'en'],
    ['fr_FR', 'fr'],
    ['nl_BE', 'en'],
  ]) {
    expect((await told(wordpress, `/?as=${locale}`)).lang, locale).toBe(lang);
  }
});
