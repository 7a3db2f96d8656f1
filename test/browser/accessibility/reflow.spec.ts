// WCAG 1.4.4, 1.4.10 and 1.4.12: with larger text, on a narrow screen and with wider spacing all can be read and reached.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { cutOffIn, unreachableIn } from './cutOff';
import { openShop } from './shopPage';
import { stateNamed, states } from './states';

/** What a visitor may set for all text, by a tool of theirs: WCAG 1.4.12 names these values. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Sets the spacing in the page and in everything of Einlass that is in it now. */
const spaceOut = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  }, SPACING);

/** Makes the browser's own size of text twice as large, which is what 1 em is for Einlass. */
const doubleText = async (page: Page) => {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
};

/** The question lies within the window, whatever its text. */
const expectInWindow = async (page: Page) => {
  const banner = page.locator('einlass-banner');
  if ((await banner.count()) === 0) return;
  const box = await banner.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(box?.width).toBeLessThanOrEqual(width);
};

const DESK = { width: 1280, height: 800 };

const screens = {
  'a phone': { width: 320, height: 568 },
  'a desk at 400 %': { width: 320, height: 256 },
  'a desk at 200 %': { width: 640, height: 512 },
} as const;

/** All of it can be read and reached, in a window of this size. */
const expectAll = async (page: Page, place: string, size: { readonly width: number; readonly height: number }) => {
  await page.setViewportSize(size);
  await expect.poll(() => cutOffIn(page, place)).toEqual([]);
  await expectInWindow(page);
  expect(await unreachableIn(page, place)).toEqual([]);
};

test.beforeEach(({ web }) => openShop(web));

for (const path of ['/de', '/ar'])
  for (const { name, place, reach } of states)
    test(`${path}: all of ${name} can be read and reached on narrow and low screens, and with wider spacing`, async ({
      page,
    }) => {
      await page.setViewportSize(screens['a phone']);
      await reach(page, path);
      for (const [screen, size] of Object.entries(screens))
        await test.step(`on ${screen}`, () => expectAll(page, place, size));
      await spaceOut(page);
      for (const [screen, size] of Object.entries(screens))
        await test.step(`on ${screen}, with wider spacing`, () => expectAll(page, place, size));
    });

test('all can be read and reached with text twice as large', async ({ page }) => {
  await doubleText(page);
  // A whole placeholder has no room then, and becomes a small one.
  for (const { name, place, reach } of states.filter((state) => state.name !== 'placeholder'))
    await test.step(name, async () => {
      await page.context().clearCookies();
      await page.setViewportSize(DESK);
      await reach(page, '/de');
      await expectAll(page, place, DESK);
    });
});

test('a small placeholder without room for its name shows it whole while it has the focus', async ({ page }) => {
  await stateNamed('placeholder-small').reach(page, '/de');
  await page.evaluate(() => document.querySelector('iframe[height="30"]')?.setAttribute('width', '80'));
  const button = page.locator('einlass-placeholder #open').last();
  const hidden = () => button.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(hidden).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Einmal laden' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  expect(await hidden()).toBe(0);
});
