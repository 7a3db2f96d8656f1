import type { Page } from 'playwright/test';

/**
 * A document as lines, one per element in order, with its attributes by name: what two documents must have in common
 * to be the same. What the gate adds for itself is left out. What a browser with scripts takes for the text of a
 * noscript counts as elements.
 *
 * @param html The document; when absent, the page as it is now.
 */
export const outlineOf = (page: Page, html?: string): Promise<string[]> =>
  page.evaluate((text) => {
    const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
    const own = (element: Element) =>
      element.localName.startsWith('einlass-') || element.matches('script[src^="/einlass/"]');
    const line = (element: Element) => {
      const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
      const words = ['script', 'style'].includes(element.localName) ? element.textContent : '';
      return `<${element.localName}${attributes.join('')}>${words}`;
    };
    const lines = (element: Element, indent = ''): string[] => {
      const { localName, children, textContent } = element;
      const inside = localName === 'noscript' && !children.length ? parse(`${textContent}`).body.children : children;
      const below = [...inside].filter((child) => !own(child)).flatMap((child) => lines(child, `${indent}  `));
      return [indent + line(element), ...below];
    };
    return lines((text === undefined ? document : parse(text)).documentElement);
  }, html);
