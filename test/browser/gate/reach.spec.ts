// Where a decision holds: in the site's other tabs, and on its subdomains.
import type { Page } from 'playwright/test';
import { expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { HITS, heldAnalytics } from './heldSnippets';
import { expectSilence, urlsTo } from './silence';
import { isSamePage, markPage, withdraw, withdrawInPlace } from './withdrawing';

const FONTS = 'https://fonts.googleapis.com/css2?family=Lora';

const fonts = `<link id="fonts" rel="stylesheet" data-einlass="google-fonts" data-href="${FONTS}">`;

const granted = (page: Page, id: string) => page.evaluate((one) => window.einlass?.granted(one), id);

test.describe('in two tabs', () => {
  test('a grant in one reaches the other', async ({ page, context, web }) => {
    web.pages.set('/', gatedPage({ head: fonts }));
    const other = await context.newPage();
    await other.goto(site('/'));
    await page.goto(site('/'));
    await grant(page, 'google-fonts');
    await expect(other.locator('#fonts')).toHaveAttribute('href', FONTS);
    await expect(other.locator('einlass-banner')).toHaveCount(0);
  });

  test('a withdrawal in one ends the code in the other, which is loaded anew and silent', async ({
    page,
    context,
    web,
  }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics');
    const other = await context.newPage();
    await other.goto(site('/'));
    await expect.poll(() => ranOn(other)).toEqual(['gtag:G-DEMO123']);
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(2);
    web.clear();
    await markPage(other);
    const reloaded = other.waitForEvent('load');
    await withdraw(page, 'google-analytics');
    await reloaded;
    expect(await isSamePage(other)).toBe(false);
    await expectSilence(other, web);
    expect(await ranOn(other)).toEqual([]);
  });

  test('a withdrawal of fonts in one holds the link in the other, which stays as it is', async ({
    page,
    context,
    web,
  }) => {
    web.pages.set('/', gatedPage({ head: fonts }));
    await page.goto(site('/'));
    await grant(page, 'google-fonts');
    const other = await context.newPage();
    await other.goto(site('/'));
    await expect(other.locator('#fonts')).toHaveAttribute('href', FONTS);
    await markPage(other);
    await withdrawInPlace(page, 'google-fonts');
    await expect(other.locator('#fonts')).toHaveAttribute('data-href', FONTS);
    expect(await granted(other, 'google-fonts')).toBe(false);
    expect(await isSamePage(other)).toBe(true);
  });
});

test.describe('on subdomains', () => {
  for (const [attribute, shared] of [
    ['data-domain="laden.example"', true],
    ['', false],
  ] as const) {
    test(`a decision is ${shared ? 'shared with data-domain' : 'for one host without data-domain'}`, async ({
      page,
      web,
    }) => {
      web.pages.set('/', gatedPage({ head: fonts }, attribute));
      await page.goto(site('/'));
      await grant(page, 'google-fonts');
      const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'einlass');
      expect(cookie?.domain).toBe(shared ? '.laden.example' : 'www.laden.example');
      await page.goto(site('/', { host: 'shop.deep.laden.example' }));
      expect(await granted(page, 'google-fonts')).toBe(shared);
      if (shared) {
        await withdrawInPlace(page, 'google-fonts');
        await page.goto(site('/'));
        expect(await granted(page, 'google-fonts')).toBe(false);
      }
    });
  }
});
