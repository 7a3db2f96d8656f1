import { HELD } from '../markup/attributes';
import { FETCHING_TAGS } from '../markup/fetching';

const CONCERNS = `${FETCHING_TAGS},[${HELD}]`;

/**
 * Calls `adopt` for each element that concerns the gate: those that are in the document, then those that come.
 * While a page is being read it is called before the script of a tag runs; that the tag has been fetched by then
 * cannot be changed.
 */
export const followDocument = (adopt: (element: Element) => void): void => {
  const adoptTree = (root: Element) => {
    if (root.matches(CONCERNS)) adopt(root);
    root.querySelectorAll(CONCERNS).forEach(adopt);
  };
  adoptTree(document.documentElement);
  new MutationObserver((records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]));
    for (const node of added) {
      // Below another new node it has its turn with that one: each element is looked at once.
      const below = node.parentNode && added.has(node.parentNode);
      if (node instanceof Element && !below) adoptTree(node);
    }
  }).observe(document, { childList: true, subtree: true });
};
