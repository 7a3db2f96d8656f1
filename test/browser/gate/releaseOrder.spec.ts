// Held scripts of all kinds on one page: what runs when, beside the same page without a gate and nothing held.
import type { Page } from 'playwright/test';
import { pageWith } from '../../web/snippets';
import type { Web } from '../../web/web';
import { expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { code, external, HOST, inline, mark, SERVICE } from './heldScripts';
import { type KindName, mixedFiles, mixedTags, shuffledKinds, sortOut } from './mixedScripts';
import { expectSilence, settle } from './silence';

/** What ran, once as many scripts as there are have told. */
const marksOn = async (page: Page, web: Web, count: number) => {
  await expect
    .poll(async () => (await ranOn(page)).length, { timeout: 4_000 })
    .toBe(count)
    // Which of them is missing is told by the comparison.
    .catch(() => {});
  await settle(page, web);
  return sortOut(await ranOn(page));
};

/** Opens the page bare, held and granted late, and held with the grant given before; each after the other. */
const ordersOf = async (page: Page, web: Web, order: readonly KindName[], seed = 1) => {
  await page.context().clearCookies();
  for (const file of mixedFiles(order, seed)) web.pages.set(...file);
  web.pages.set('/', pageWith({ body: mixedTags(order, 'bare') }));
  await page.goto(site('/'));
  const bare = await marksOn(page, web, order.length);

  web.pages.set('/', gatedPage({ body: mixedTags(order, 'held') }));
  await page.goto(site('/'));
  await settle(page, web);
  expect(await ranOn(page)).toEqual([]);
  await grant(page, SERVICE);
  const late = await marksOn(page, web, order.length);

  await page.reload();
  const before = await marksOn(page, web, order.length);
  return { bare, late, before };
};

const pairs: readonly (readonly KindName[])[] = [
  ['deferred', 'classic'],
  ['deferred', 'inline'],
  ['module', 'classic'],
  ['inline module', 'inline'],
  ['module', 'deferred'],
  ['deferred', 'module'],
  ['inline module', 'deferred', 'inline module'],
  ['classic', 'inline', 'classic', 'inline'],
  ['async', 'deferred', 'inline'],
];

test('few scripts of different kinds run in the order of a page that holds nothing', async ({ page, web }) => {
  test.setTimeout(120_000);
  for (const order of pairs) {
    const { bare, late, before } = await ordersOf(page, web, order);
    expect(bare.inOrder.length + bare.any.length).toBe(order.length);
    expect.soft(late, `${order}: granted after the page was loaded`).toEqual(bare);
    expect.soft(before, `${order}: granted before`).toEqual(bare);
  }
});

for (const seeds of [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]) {
  test(`pages of fourteen scripts of any kind (${seeds}) run in the order of pages that hold nothing`, async ({
    page,
    web,
  }) => {
    test.setTimeout(90_000);
    for (const seed of seeds) {
      const order = shuffledKinds(seed, 14);
      const { bare, late, before } = await ordersOf(page, web, order, seed);
      expect(bare.inOrder.length + bare.any.length).toBe(order.length);
      expect.soft(late, `${seed}: granted after the page was loaded`).toEqual(bare);
      expect.soft(before, `${seed}: granted before`).toEqual(bare);
    }
  });
}

test('a script that is let in asks with the referrer policy that its author gave it', async ({ page, web }) => {
  for (const path of ['/none.js', '/whole.js']) web.pages.set(HOST + path, code(mark(path)));
  const body =
    external('/none.js', 'referrerpolicy="no-referrer"') + external('/whole.js', 'referrerpolicy="unsafe-url"');
  web.pages.set('/unter/seite.html', gatedPage({ body }));
  await page.goto(site('/unter/seite.html'));
  await expectSilence(page, web);
  await grant(page, SERVICE);
  await expect.poll(() => ranOn(page)).toEqual(['/none.js', '/whole.js']);
  expect(web.log.to(HOST).map(({ path, referer }) => [path, referer])).toEqual([
    ['/none.js', undefined],
    ['/whole.js', site('/unter/seite.html')],
  ]);
  await expect(page.locator('script[referrerpolicy=no-referrer][src]')).toHaveCount(1);
});

test('document.currentScript is the script that runs, with its own attributes', async ({ page, web }) => {
  const tell = `(window.ran ??= []).push(document.currentScript.dataset.shop, document.currentScript.parentElement.id);`;
  web.pages.set(`${HOST}/a.js`, code(tell));
  const body = `<div id="one">${external('/a.js', 'data-shop="7"')}</div><div id="two">${inline(tell, 'data-shop="8"')}</div>`;
  web.pages.set('/', gatedPage({ body }));
  await page.goto(site('/'));
  await expectSilence(page, web);
  await grant(page, SERVICE);
  await expect.poll(() => ranOn(page)).toEqual(['7', 'one', '8', 'two']);
  await page.reload();
  await expect.poll(() => ranOn(page)).toEqual(['7', 'one', '8', 'two']);
});
