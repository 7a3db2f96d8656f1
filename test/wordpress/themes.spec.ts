// The same on every kind of theme: of blocks, and of templates in PHP.

import { asksIn, NO_TRACES, settle, tracesOf } from '../browser/demo/traces';
import { bannerOn, grantIn } from '../browser/demo/visitor';
import { expect, site, test, themesOf } from './fixtures';
import { contactsOf, pages } from './pages';
import { isDebian } from './site/fetchDebian';

const CLASSIC = 'twentytwentyone';

for (const theme of themesOf('latest')) {
  test.describe(`with the theme ${theme}`, () => {
    test.use({ theme });
    test.beforeEach(async ({ core }) => {
      test.skip(!themesOf(core).includes(theme), `${theme} needs a newer WordPress`);
      test.skip(theme === CLASSIC && !(await isDebian()), `${CLASSIC} comes from Debian`);
    });

    test('a post contacts everybody without the plugin, nobody with it, and all again after a yes', async ({
      page,
      web,
      wordpress: _,
      enter,
      read,
    }) => {
      const path = pages['a single post'];
      await enter('absent');
      await page.goto(site(path));
      await settle(page, web);
      const contacts = contactsOf('a single post').filter((host) => host !== 's.w.org');
      expect(web.thirdParties()).toEqual(expect.arrayContaining(contacts));
      const before = new Set(asksIn(web).filter((address) => !address.startsWith('s.w.org/')));
      await page.goto('about:blank');
      await page.context().clearCookies();

      await enter('active');
      web.clear();
      for (const silent of ['/', path]) {
        await page.goto(site(silent));
        await expect(bannerOn(page, read)).toBeVisible();
        expect(await tracesOf(page, web)).toMatchObject({ ...NO_TRACES, stored: expect.anything() });
      }
      await grantIn(bannerOn(page, read), read).click();
      await expect.poll(() => new Set(asksIn(web))).toEqual(before);
    });
  });
}
