import type { Found } from './createLookUp';
import type { Element } from './Element';
import { DEFINED_BY_FILES } from './loaders';
import type { Page } from './Page';
import { valuesOf } from './valuesOf';

/** Notes what an element means for those behind it. `held`: its attributes that are held, by name. */
export const followPage = (element: Element, held: ReadonlyMap<string, Found>, page: Page): void => {
  const { name, namespace } = element;
  const href = valuesOf(element)('href');
  // One within a template counts nowhere, and is counted here; it would have to stand before the page's own.
  if (name === 'base' && namespace === 'html' && href !== undefined && !page.isBased) {
    page.isBased = true;
    if (!held.has('href')) page.base = resolved(href, page.base);
  }
  const file = name === 'script' ? held.get('src') : undefined;
  if (file)
    for (const [path, missing] of DEFINED_BY_FILES) if (path.test(file.url)) page.missing.set(missing, file.service);
};

/** https://html.spec.whatwg.org/#set-the-frozen-base-url */
const resolved = (href: string, base: string): string => {
  try {
    const url = new URL(href, base);
    return /^(data|javascript):$/.test(url.protocol) ? base : url.href;
  } catch {
    // Browsers go by the page's own address then.
    return base;
  }
};
