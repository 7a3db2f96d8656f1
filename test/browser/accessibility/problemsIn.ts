import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { looks } from './looks';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in this part of the page in each look, as `look rule: place`. Every rule that it has is asked. */
export const problemsIn = async (page: Page, place: string): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const problems: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    await page.emulateMedia(look);
    const { violations } = await page.evaluate((one) => window.axe.run(one), place);
    for (const { id, nodes } of violations)
      for (const { target, html } of nodes) problems.push(`${name} ${id}: ${target} ${html}`);
  }
  return problems;
};
