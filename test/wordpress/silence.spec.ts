// Before a choice: the site meets nobody but its visitor, whatever its theme and its plugins print.

import { NO_TRACES, settle, tracesOf } from '../browser/demo/traces';
import { bannerOn, placeholdersOn } from '../browser/demo/visitor';
import { HOME } from '../web/sites';
import { askSite } from './askSite';
import { configure, expect, site, test } from './fixtures';
import { EMBEDDED, FILM, pageNames, pages } from './pages';
import { filmSettings } from './youtube';

for (const name of pageNames) {
  test(`${name} asks the visitor, and contacts and stores nothing`, async ({ page, web, wordpress: _, read }) => {
    const response = await page.goto(site(pages[name]));
    expect(response?.status()).toBe(name === 'a page that is missing' ? 404 : 200);
    await expect(bannerOn(page, read)).toBeVisible();
    const traces = await tracesOf(page, web);
    // Where one logs in WordPress tries whether cookies work.
    expect({ ...traces, cookies: traces.cookies.filter((cookie) => !cookie.startsWith('wordpress_')) }).toEqual(
      NO_TRACES,
    );
  });
}

test('a frame has a placeholder', async ({ page, wordpress: _ }) => {
  await page.goto(site(pages['a single post']));
  await expect(placeholdersOn(page).first()).toBeVisible();
});

test('a film of YouTube waits once a service names it', async ({ page, web, wordpress }) => {
  await configure(wordpress, filmSettings);
  await page.goto(site(FILM));
  await expect(page.locator('iframe[data-src^="https://www.youtube.com/embed/"]')).toBeAttached();
  expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
});

test('no page loads pictures of emoji', async ({ wordpress: { port } }) => {
  for (const path of [...Object.values(pages), EMBEDDED])
    expect((await askSite(port, path)).body).not.toMatch(/wp-?emoji|s\.w\.org/i);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of pageNames) {
    test(`${name} contacts nobody`, async ({ page, web, wordpress: _ }) => {
      await page.goto(site(pages[name]));
      await page.waitForLoadState();
      expect(web.log.hosts()).toEqual([HOME]);
    });
  }
});

test('an administrator who looks at the site contacts nobody', async ({ admin, web, read }) => {
  await admin.goto(site('/'));
  web.clear();
  await admin.goto(site(pages['a single post']));
  await expect(admin.locator('#wpadminbar')).toBeVisible();
  await expect(bannerOn(admin, read)).toBeVisible();
  await settle(admin, web);
  expect(web.log.hosts()).toEqual([HOME]);
});
