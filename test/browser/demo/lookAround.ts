import type { Page } from 'playwright/test';
import { test } from '../fixtures';
import type { DemoPage } from './pages';
import { followTwin } from './visitor';

/** Does on a page what is no answer, and calls back at the start and after each step. */
export const lookAround = async (page: Page, demo: DemoPage, look: () => Promise<void>): Promise<void> => {
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    'opens the page': async () => {},
    'scrolls, presses Escape and clicks beside everything': async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.keyboard.press('Escape');
      await page.getByRole('main').click({ position: { x: 2, y: 2 } });
    },
    'follows a link of the site': () => followTwin(page, demo),
    'comes back': () => page.goBack(),
    'reloads the page': () => page.reload(),
  };
  for (const [name, take] of Object.entries(steps)) {
    await test.step(name, async () => {
      await take();
      await look();
    });
  }
};
