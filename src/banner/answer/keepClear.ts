import { sheetOf } from '../createHost';

/**
 * Keeps what has the page's focus from being hidden below `panel` at the bottom of the window: the page scrolls further
 * for it, and past its end by the panel's height. Ends when the panel leaves the page, for its height is nothing then.
 */
export const keepClear = (doc: Document, panel: Element): void => {
  const sheet = sheetOf('');
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  new ResizeObserver(([seen]) => {
    const height = seen?.contentRect.height;
    const css = `html{scroll-padding-bottom:${height}px}html::after{content:"";display:block;height:${height}px}`;
    sheet.replaceSync(height ? css : '');
  }).observe(panel);
};
