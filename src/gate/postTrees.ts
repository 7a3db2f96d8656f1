import type { Guard } from './guard';
import { holdTree } from './hold';
import { page } from './own';
import { postAll } from './postAll';
import { shadowRoots } from './register';
import { mayName } from './watch';

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

const holdAnswer: Guard<object> = (self, _args, pass, name) => {
  const answer = pass();
  const tree = Object(answer);
  if ('querySelectorAll' in tree) {
    holdTree(tree);
    // While the page is being read its templates grow. Afterwards nothing but a guarded call can change one, and a template
    // that names no service needs no guard any more: libraries ask for its content as often as they clone it.
    if (name === 'content' && page.readyState !== 'loading' && !mayName(Reflect.get(self, 'innerHTML')))
      Reflect.defineProperty(self, name, { value: answer, configurable: true });
  }
  return answer;
};
