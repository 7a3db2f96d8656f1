// WCAG 3.1.2: a screen reader is told in which language to speak where that is not the page's.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { openShop } from './shopPage';
import { states } from './states';

/** The languages that are said of the texts in this part of the page: the `lang` nearest to each. */
const languagesIn = (page: Page, place: string) =>
  page.locator(place).evaluateAll((hosts) => {
    const languages = new Set<string>();
    const langOf = (node: Node | null): string => {
      if (node instanceof Element && node.getAttribute('lang')) return `${node.getAttribute('lang')}`;
      if (node instanceof ShadowRoot) return langOf(node.host);
      return node ? langOf(node.parentNode) : '';
    };
    const walk = (node: Node) => {
      if (node instanceof Text && node.data.trim() && !/STYLE|SCRIPT/.test(node.parentElement?.tagName ?? ''))
        languages.add(langOf(node));
      if (node instanceof Element && node.ariaLabel) languages.add(langOf(node));
      for (const child of [...((node instanceof Element && node.shadowRoot?.childNodes) || []), ...node.childNodes])
        walk(child);
    };
    hosts.forEach(walk);
    return [...languages];
  });

test.describe('on a page in another language', () => {
  test.beforeEach(({ web }) => openShop(web));

  for (const { name, place, reach } of states.filter((state) => state.name !== 'button'))
    test(`is told the language of: ${name}`, async ({ page }) => {
      await reach(page, '/en-in-fr');
      expect(await languagesIn(page, place)).toEqual(['en']);
    });
});
