import type { Page } from 'playwright/test';

/** What has the focus, in shadow roots, too: its label or text; empty for the page itself. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (label ?? element.ariaLabel ?? element.textContent ?? '').trim();
  });

/** Presses a key this many times, and returns what had the focus after each. */
export const walk = async (page: Page, key: 'Tab' | 'Shift+Tab', steps: number): Promise<readonly string[]> => {
  const path: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    path.push(await focused(page));
  }
  return path;
};

/**
 * Presses Tab until something of this name has the focus, and returns what had it. A page that never gives it fails
 * after 80 steps.
 */
export const tabTo = async (page: Page, name: string): Promise<readonly string[]> => {
  const path: string[] = [];
  while (path.at(-1) !== name) {
    if (path.length === 80) throw new Error(`${name} is not among ${path}`);
    path.push(...(await walk(page, 'Tab', 1)));
  }
  return path;
};
