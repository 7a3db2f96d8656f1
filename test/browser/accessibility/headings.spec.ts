// WCAG 1.3.1 and 2.4.6: headings stand in order, in the page and in each part of Einlass.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { openShop } from './shopPage';
import { reopen, stateNamed, visitShop } from './states';

/** The sizes of headings in a page, in order, with those in the shadow roots where they stand. */
const headingsOn = (page: Page) =>
  page.evaluate(() => {
    const levels: number[] = [];
    const walk = (node: Element) => {
      const [, level] = /^H(\d)$/.exec(node.tagName) ?? [];
      if (level && node.checkVisibility()) levels.push(Number(level));
      for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) walk(child);
    };
    walk(document.body);
    return levels;
  });

test.describe('headings', () => {
  test.beforeEach(({ web }) => openShop(web));

  test('stand in order within the settings, their facts and the report', async ({ page }) => {
    for (const name of ['settings-decided', 'report'] as const) {
      await page.context().clearCookies();
      await stateNamed(name).reach(page, '/de');
      const levels = await page
        .locator('einlass-settings')
        .getByRole('heading')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels[0]).toBe(2);
      expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
      expect(levels.length).toBeGreaterThan(1);
    }
  });

  test('of the page keep their order with the question and the placeholders between them', async ({ page }) => {
    await visitShop(page, '/de');
    await expect(page.locator('einlass-placeholder h2').first()).toBeVisible();
    expect(await headingsOn(page)).toEqual([2, 1, 2, 2, 2]);
  });
});

test('the settings begin at their heading, opened from the small button, too', async ({ page, web }) => {
  openShop(web);
  await stateNamed('button').reach(page, '/de');
  await reopen(page);
  await expect(page.getByRole('dialog', { name: 'Datenschutz-Einstellungen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Datenschutz-Einstellungen' })).toBeFocused();
});
