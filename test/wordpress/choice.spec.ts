// What a visitor decides holds, on this page and on the next ones.

import { asksIn, DECISION, decisionOf, NO_TRACES, settle, tracesOf } from '../browser/demo/traces';
import { bannerOn, grantIn, placeholdersOn, refuseIn } from '../browser/demo/visitor';
import { HOME } from '../web/sites';
import { cookiesOf, expect, site, test } from './fixtures';
import { contactsOf, type PageName, pages } from './pages';

for (const name of ['the front page', 'a single post', 'the login page'] as const satisfies readonly PageName[]) {
  test(`${name} gets back what it had without the plugin when the visitor accepts`, async ({
    page,
    context,
    web,
    wordpress: _,
    enter,
    read,
  }) => {
    await enter('absent');
    await page.goto(site(pages[name]));
    await settle(page, web);
    const before = thirdPartiesIn(asksIn(web));
    const cookies = await cookiesOf(page);
    await page.goto('about:blank');
    await context.clearCookies();

    await enter('active');
    web.clear();
    await page.goto(site(pages[name]));
    await grantIn(bannerOn(page, read), read).click();
    await expect(bannerOn(page, read)).toBeHidden();
    await expect.poll(() => thirdPartiesIn(asksIn(web))).toEqual(before);
    expect((await tracesOf(page, web)).leaks).toEqual([]);
    expect(await cookiesOf(page)).toEqual([...cookies, DECISION].sort());
    await expect(placeholdersOn(page)).toHaveCount(0);
  });
}

test('after a yes the next page runs at once, and nobody is asked again', async ({ page, web, wordpress: _, read }) => {
  await page.goto(site(pages['a single post']));
  await grantIn(bannerOn(page, read), read).click();
  await expect(bannerOn(page, read)).toBeHidden();
  await settle(page, web);
  web.clear();
  await page.goto(site('/'));
  const contacts = contactsOf('the front page').filter((host) => host !== 's.w.org');
  await expect.poll(() => web.thirdParties()).toEqual(contacts);
  await settle(page, web);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
});

test('after a no every page stays silent, and nobody is asked again', async ({ page, web, wordpress: _, read }) => {
  // There is nobody on another page who is not on this one.
  await page.goto(site(pages['a single post']));
  await refuseIn(bannerOn(page, read), read).click();
  await expect(bannerOn(page, read)).toBeHidden();
  for (const path of ['/', pages['a search'], pages['a single post']]) {
    await page.goto(site(path));
    expect(await tracesOf(page, web)).toEqual({ ...NO_TRACES, cookies: [DECISION] });
    await expect(page.locator('einlass-banner')).toHaveCount(0);
  }
  expect(web.log.hosts()).toEqual([HOME]);
  expect(await decisionOf(page)).toMatchObject({ yes: '' });
});

/** Without emoji, which the browser draws by itself from now on. */
const thirdPartiesIn = (asks: readonly string[]) =>
  [...new Set(asks)].filter((address) => !address.startsWith('s.w.org/'));
