import type { Page } from 'playwright/test';
import type { Web } from '../../web/web';
import { settle } from './traces';

/** One shift of the layout that no input of the visitor had caused: how much, and what moved. */
export type Shift = { readonly value: number; readonly moved: readonly string[] };

/** Notes every shift of every page that is opened from now on. */
export const watchShifts = (page: Page) =>
  page.addInitScript(`
    window.shifts = [];
    const nameOf = ({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName ?? '';
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput) window.shifts.push({ value, moved: sources.map(nameOf) });
    }).observe({ type: 'layout-shift', buffered: true });
  `);

/** All shifts of this page, once it has come to rest at its top, and then at each screen down to its end. */
export const shiftsOn = async (page: Page, web: Web): Promise<readonly Shift[]> => {
  await settle(page, web);
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
  await settle(page, web);
  return page.evaluate<Shift[]>('window.shifts');
};
