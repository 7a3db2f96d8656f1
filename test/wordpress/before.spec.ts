// The site without the plugin: what the other tests say is not, is.

import { settle } from '../browser/demo/traces';
import { expect, site, test } from './fixtures';
import { contactsOf, pageNames, pages, withoutEmojiFonts } from './pages';

test.use({ plugin: 'absent' });

for (const name of pageNames) {
  test(`${name} contacts every third party of the site`, async ({ page, web, wordpress: _ }) => {
    await withoutEmojiFonts(page);
    await page.goto(site(pages[name]));
    await settle(page, web);
    expect(web.thirdParties()).toEqual(contactsOf(name));
  });
}
