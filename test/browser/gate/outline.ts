import type { Page } from 'playwright/test';

/**
 * A document as lines, one per element in order, with its attributes by name: what two documents must have in common
 * to be the same. What the gate adds for itself is left out. What a browser with scripts takes for the text of a
 * noscript counts as elements.
 *
 * @param blank A page without the gate, which would hold what is parsed on it.
 */
export const outlineOf = (blank: Page, html: string): Promise<string[]> =>
  blank.evaluate((text) => {
    const own = (element: Element) =>
      element.localName.startsWith('einlass-') || element.matches('script[src*="/einlass/"]');
    const line = (element: Element) => {
      const attributes = [...element.attributes]
        // A placeholder keeps the keyboard out of what it covers.
        .filter(({ name }) => name !== 'inert')
        .map(({ name, value }) => ` ${name}="${value}"`)
        .sort();
      const words = ['script', 'style'].includes(element.localName) ? element.textContent : '';
      return `<${element.localName}${attributes.join('')}>${words}`;
    };
    const lines = (element: Element, indent = ''): string[] => {
      const below = [...element.children].filter((child) => !own(child));
      return [indent + line(element), ...below.flatMap((child) => lines(child, `${indent}  `))];
    };
    return lines(new DOMParser().parseFromString(text, 'text/html').documentElement);
  }, html);
