// How everything looks, beside how it looked when somebody last found it good.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { looks, screens } from './looks';
import { openShop } from './shopPage';
import { states } from './states';

/** What is drawn of each state; where it is long, the part that shows how it is made. */
const drawn: Readonly<Record<string, string>> = {
  banner: 'einlass-banner',
  settings: 'einlass-settings dialog',
  report: 'einlass-settings dialog',
  placeholder: 'einlass-placeholder >> nth=0',
  button: 'einlass-button button',
  declaration: '[data-einlass-declaration] table >> nth=0',
};

const desk = { width: 1024, height: 560 };
const phone = screens[320];

/** Each language, look and screen once; all with all would be a heap of pictures that nobody looks at. */
const views = [
  { name: 'de-light-desk', tongue: 'de', look: 'light', viewport: desk, without: ['report'] },
  { name: 'en-dark-phone', tongue: 'en', look: 'dark', viewport: phone, without: [] },
  { name: 'de-forced-phone', tongue: 'de', look: 'forced', viewport: phone, without: [] },
  // The sign of the button has no direction, and what is in the table is measured.
  { name: 'ar-light-phone', tongue: 'ar', look: 'light', viewport: phone, without: ['button', 'declaration'] },
] as const satisfies readonly { readonly without: readonly string[]; readonly [key: string]: unknown }[];

/**
 * Leaves what is drawn of Einlass alone: with the letters that the test brings instead of the machine's, under no
 * pointer, and with nothing that floats above it.
 */
const setUp = async (page: Page, name: string) => {
  await page.mouse.move(0, 0);
  if (name === 'placeholder') await page.addStyleTag({ content: 'einlass-button { visibility: hidden !important }' });
  if (name === 'button') await page.addStyleTag({ content: 'body > :not(einlass-button) { display: none }' });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
};

for (const { name: view, tongue, look, viewport, without } of views)
  test.describe(`${view}: as in its picture`, () => {
    test.use({ viewport });
    test.beforeEach(({ web }) => openShop(web));

    for (const { name, reach } of states) {
      const what = drawn[name];
      if (!what || without.some((one) => one === name)) continue;
      test(name, async ({ page }) => {
        await page.emulateMedia(looks[look]);
        await reach(page, `/${tongue}`);
        await setUp(page, name);
        await expect(page.locator(what)).toHaveScreenshot(`${name}-${view}.png`);
      });
    }
  });
