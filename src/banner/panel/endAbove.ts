import { sheetOf } from '../createHost';

/**
 * Keeps the panel in `root` from reaching below the top of the question, so that neither covers the other. Returns the
 * way to stop it.
 */
export const endAbove = (root: ShadowRoot): (() => void) => {
  const { ownerDocument: doc } = root.host;
  const sheet = sheetOf('');
  root.adoptedStyleSheets.push(sheet);
  const sizes = new ResizeObserver(() => measure());
  const measure = () => {
    const question = doc.querySelector('einlass-banner.above');
    if (question) sizes.observe(question);
    const room = question?.getBoundingClientRect().top;
    sheet.replaceSync(room === undefined ? '' : `.panel{--room:${Math.round(room)}px}`);
  };
  const comings = new MutationObserver(measure);
  comings.observe(doc.body, { childList: true });
  sizes.observe(doc.documentElement);
  return () => {
    comings.disconnect();
    sizes.disconnect();
  };
};
