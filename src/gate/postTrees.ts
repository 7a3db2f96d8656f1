import type { Guard } from './guard';
import { holdTree } from './hold';
import { page } from './own';
import { postAll } from './postAll';
import { shadowRoots } from './register';

/** Trees that nothing but a guarded call can change any more. */
const seen = new WeakSet<object>();

/**
 * Guards where elements come from that were parsed outside the page: they are held as they are handed out, so that
 * cloning, importing and inserting them costs nothing more.
 */
export const postTrees = (realm: object): void => {
  postAll(
    realm,
    'HTMLTemplateElement content;XMLHttpRequest response responseXML;XSLTProcessor transformToFragment transformToDocument',
    holdAnswer,
    holdAnswer,
  );
  postAll(realm, 'Element attachShadow', noteRoot);
};

const noteRoot: Guard<unknown> = (_self, _args, pass) => {
  const root = pass() as ShadowRoot;
  shadowRoots.add(root);
  return root;
};

const holdAnswer: Guard<unknown> = (_self, _args, pass) => {
  const answer = pass();
  const tree = Object(answer);
  if (!seen.has(tree) && 'querySelectorAll' in tree) {
    holdTree(tree);
    // While the page is being read its templates grow.
    if (page.readyState !== 'loading') seen.add(tree);
  }
  return answer;
};
