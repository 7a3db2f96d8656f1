// WCAG 2.5.8 and 2.3.3: everything that Einlass shows is hit by a finger, and stands still.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { openShop } from './shopPage';
import { states } from './states';

test.beforeEach(({ web }) => openShop(web));

/** Targets that are smaller than 24 px either way, and buttons that are lower than 44 px. */
const smallTargetsIn = (page: Page, place: string) =>
  page
    .locator(place)
    .locator('button, a, label:has(input), input, summary, textarea')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
        .map((one) => {
          const { width, height } = one.getBoundingClientRect();
          // A finger that hits beside a flat button hits what it carries around it.
          const reach = Number.parseFloat(getComputedStyle(one, '::after').blockSize) || 0;
          return { width, height: Math.max(height, reach), least: one.matches('button, label') ? 44 : 24, one };
        })
        .filter(({ width, height, least }) => width < 24 || height < least)
        .map(({ width, height, one }) => `${width} × ${height}: ${one.outerHTML.slice(0, 80)}`),
    );

/** What moves, or would, by itself or when it changes. */
const movingIn = (page: Page, place: string) =>
  page.locator(place).evaluateAll((hosts) => {
    const moving: string[] = [];
    const look = (element: Element) => {
      for (const part of ['', '::before', '::after', '::backdrop']) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
        if (transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth')
          moving.push(`${element.localName}${part}`);
      }
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) look(child);
    };
    hosts.forEach(look);
    return [...moving, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
  });

for (const { name, place, reach } of states)
  test(`${name} has targets that a finger hits, and nothing in it moves`, async ({ page }) => {
    await reach(page, '/de');
    for (const size of [
      { width: 320, height: 568 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size);
      expect(await smallTargetsIn(page, place)).toEqual([]);
    }
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await page.emulateMedia({ reducedMotion });
      expect(await movingIn(page, place)).toEqual([]);
    }
  });
