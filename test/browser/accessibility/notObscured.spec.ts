// WCAG 2.4.11: what has the focus is not hidden below the question, wherever the page is scrolled to.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { focused, tabTo } from './focused';
import { openShop } from './shopPage';
import { visitShop } from './states';

/** Whether a visitor sees something of what has the focus: a point of it that nothing lies over. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    let element = root.activeElement;
    while (element?.shadowRoot?.activeElement) {
      root = element.shadowRoot;
      element = root.activeElement;
    }
    if (!element || element === document.body) return true;
    const { left, top, width, height } = element.getBoundingClientRect();
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const points = steps.flatMap((x) => steps.map((y) => [left + x * width, top + y * height] as const));
    return points.some(([x, y]) => element.contains(root.elementFromPoint(x, y)));
  });

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
  { width: 320, height: 256 },
])
  for (const key of ['Tab', 'Shift+Tab'] as const)
    test(`${key} shows something of all that it comes to, at ${viewport.width} × ${viewport.height}`, async ({
      page,
      web,
    }) => {
      openShop(web);
      await page.setViewportSize(viewport);
      await visitShop(page, '/de');
      // The page makes room for the question once its second file is there.
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom))
        .not.toBe('auto');
      if (key === 'Shift+Tab') await tabTo(page, 'Letzter Verweis');
      const seen: [string, boolean][] = [];
      for (let step = 0; step < 24; step += 1) {
        await page.keyboard.press(key);
        seen.push([await focused(page), await isSeen(page)]);
      }
      expect(seen.filter(([, visible]) => !visible)).toEqual([]);
      expect(seen.map(([text]) => text)).toEqual(expect.arrayContaining(['Verweis 0', 'Verweis 5']));
    });
