// What the plugin adds to a site's own doings: no request of the server's, no line in the log of errors.

import { HOME } from '../web/sites';
import { askSite } from './askSite';
import { expect, logIn, site, test } from './fixtures';
import { FILM, pages } from './pages';

const adminPages = [
  '',
  'plugins.php',
  'options-general.php',
  'options-privacy.php',
  'site-health.php',
  'update-core.php',
];

test('the server asks nobody for anything more than without the plugin', async ({ page, wordpress, enter }) => {
  test.slow();
  const visitAll = async () => {
    for (const path of [...Object.values(pages), FILM]) await askSite(wordpress.port, path);
    await logIn(page);
    for (const path of adminPages) {
      expect((await page.goto(site(`/wp-admin/${path}`)))?.status()).toBe(200);
    }
    // What the dashboard asks for afterwards, by script.
    await page.waitForLoadState('networkidle');
    await page.goto('about:blank');
    await page.context().clearCookies();
    const asked = (await wordpress.outbound()).map((address) => address.replace(/\?.*/, ''));
    // WordPress asks its own site now and then whether it answers.
    return new Set(asked.filter((address) => new URL(address).host !== HOME));
  };
  await enter('absent');
  const without = await visitAll();
  await enter('active');
  const added = [...(await visitAll())].filter((address) => !without.has(address));
  expect(added).toEqual([]);
});
