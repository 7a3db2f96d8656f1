// From the zip to the last row.

import { askSite } from './askSite';
import { configure, expect, must, site, test, ZIP } from './fixtures';
import { pages } from './pages';
import { rowsNaming } from './rowsNaming';

const settings = { policy: '2026-11-01', days: 7, services: ['google-analytics'] };

const optionOf = async (wordpress: Parameters<typeof must>[0]): Promise<unknown> =>
  JSON.parse(await must(wordpress, 'option', 'get', 'einlass', '--format=json'));

test('settings survive while the plugin is switched off, and the site is then as it was', async ({
  wordpress,
  enter,
}) => {
  const { port } = wordpress;
  await enter('absent');
  const before = await askSite(port, '/');
  await enter('active');
  await configure(wordpress, settings);
  const active = await askSite(port, '/');
  expect(active.body).toContain('2026-11-01');

  await must(wordpress, 'plugin', 'deactivate', 'einlass');
  expect((await askSite(port, '/')).body).toBe(before.body);
  expect(await optionOf(wordpress)).toMatchObject(settings);

  await must(wordpress, 'plugin', 'activate', 'einlass');
  expect((await askSite(port, '/')).body).toBe(active.body);
  expect(await optionOf(wordpress)).toMatchObject(settings);
});

test('the same zip over an older copy keeps the settings', async ({ wordpress }) => {
  await configure(wordpress, settings);
  await must(wordpress, 'plugin', 'install', ZIP, '--force');
  expect(await optionOf(wordpress)).toMatchObject(settings);
  expect(await must(wordpress, 'plugin', 'list', '--name=einlass', '--field=status')).toBe('active\n');
});

test('uninstalling leaves no row and no file', async ({ page, wordpress }) => {
  await configure(wordpress, settings);
  for (const path of Object.values(pages)) await askSite(wordpress.port, path);
  await page.goto(site('/'));
  expect(await rowsNaming(wordpress)).not.toEqual([]);
  await page.goto('about:blank');

  await must(wordpress, 'plugin', 'uninstall', 'einlass', '--deactivate');
  expect(await rowsNaming(wordpress)).toEqual([]);
  expect(await must(wordpress, 'eval', `echo json_encode( glob( WP_PLUGIN_DIR . '/einlass*' ) );`)).toBe('[]');
  expect(
    await must(
      wordpress,
      'eval',
      `echo json_encode( glob( WP_CONTENT_DIR . '/{uploads,cache}/*einlass*', GLOB_BRACE ) );`,
    ),
  ).toBe('[]');
});
