import { expect, type Page } from 'playwright/test';

/** Every element of the page and of its open shadow roots that may name an address, as the page's code reads it. */
export const addressesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
        shadowRoot && !localName.startsWith('einlass-') ? roots(shadowRoot) : [],
      ),
    ];
    const name = (element: Element) => `${element.localName} ${element.getAttribute('alt') ?? ''}`.trim();
    const read = (element: Element): string[] => {
      if (element instanceof HTMLImageElement)
        return [
          element.src,
          element.srcset,
          String(element.getAttribute('src')),
          String(element.getAttribute('srcset')),
        ];
      if (element instanceof HTMLLinkElement) return [element.href, String(element.getAttribute('href'))];
      if (element instanceof HTMLIFrameElement || element instanceof HTMLScriptElement)
        return [element.src, String(element.getAttribute('src')), String(element.hasAttribute('src'))];
      return element instanceof HTMLElement ? [element.style.backgroundImage, element.style.cssText] : [];
    };
    return roots(document)
      .flatMap((root) => [...root.querySelectorAll('img,link,iframe,script,[style]')])
      .filter((element) => !element.localName.startsWith('einlass-') && !element.matches('[src*="/einlass/"]'))
      .map((element) => [name(element), ...read(element)].join(' | '));
  });

/**
 * The page as lines, one per element with its attributes by name; shadow roots too. What the gate adds is left out, and
 * so is space in `style`: an attribute that was brought up to date is written as the browser writes it.
 */
export const outlineOf = async (page: Page): Promise<string[]> => {
  // htmx marks what is new for a moment.
  await expect(page.locator('.htmx-settling, .htmx-added, .htmx-swapping')).toHaveCount(0);
  return page.evaluate(() => {
    const own = (element: Element) => element.localName.startsWith('einlass-') || element.matches('[src*="/einlass/"]');
    const line = (element: Element) => {
      const text = ({ name, value }: Attr) => (name === 'style' ? value.replace(/([:;])\s+/g, '$1') : value);
      const attributes = [...element.attributes].map((one) => ` ${one.name}="${text(one)}"`).sort();
      return `<${element.localName}${attributes.join('')}>`;
    };
    const lines = (root: ParentNode, indent = ''): string[] =>
      [...root.children]
        .filter((element) => !own(element))
        .flatMap((element) => [
          indent + line(element),
          ...(element.shadowRoot ? lines(element.shadowRoot, `${indent}# `) : []),
          ...lines(element, `${indent}  `),
        ]);
    return lines(document);
  });
};
