import { get, holdValue } from './hold';

/** Reads again what a script has written into the style of an element, before the browser draws it. */
const observer = /* @__PURE__ */ new MutationObserver((records) => {
  for (const { target } of records)
    if ('localName' in target) holdValue(target as Element, 'style', get(target as Element, 'style') ?? '');
});

/**
 * From here on looks at the styles of all elements below `root`: Chromium keeps the properties of a style in the object
 * itself, where no guard can stand. Calling it again changes nothing.
 */
export const followStyles = (root: Node): void => observer.observe(root, { subtree: true, attributeFilter: ['style'] });
