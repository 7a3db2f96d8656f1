import { HELD } from '../markup/attributes';
import { FETCHING } from '../markup/fetching';
import { own } from './own';
import { pageRead } from './pageRead';
import { visit } from './postFrames';
import { shadowRoots } from './register';

const CONCERNS = `${FETCHING},iframe,[${HELD}]`;

const STYLES = { subtree: true, attributeFilter: ['style'] };

/**
 * Calls `adopt` for each element of the markup that concerns the gate: those that are in the document, then those that
 * come, also in the page's own frames. While a page is being read it is called before the script of a tag runs; that the
 * tag has been fetched by then cannot be changed.
 * What scripts insert is held as they set it, so that afterwards nodes cost nothing. Only changed styles are still looked
 * at, by `restyle`, before the browser draws them.
 */
export const followDocument = (adopt: (element: Element) => void, restyle: (element: Element) => void): void => {
  const adoptElement = (element: Element) => {
    adopt(element);
    visit(element);
  };
  const adoptTree = (root: Document | ShadowRoot | Element) => {
    own(root).querySelectorAll(CONCERNS).forEach(adoptElement);
  };
  const adoptShadows = (root: Document | ShadowRoot) => {
    for (const element of own(root).querySelectorAll('*')) {
      const { shadowRoot } = element;
      // What a template waits with is looked at as it is taken out.
      Reflect.get(element, 'content');
      if (!shadowRoot) continue;
      shadowRoots.add(shadowRoot);
      adoptTree(shadowRoot);
      adoptShadows(shadowRoot);
    }
  };

  const observer = new MutationObserver((records) => {
    const added = new Set<Node | null>();
    for (const { target, addedNodes } of records) {
      if (target instanceof Element && addedNodes.length === 0) restyle(target);
      for (const node of addedNodes) added.add(node);
    }
    for (const node of added) {
      // Below another new node it has its turn with that one: each element is looked at once.
      if (!(node instanceof Element) || added.has(own(node).parentNode)) continue;
      if (own(node).matches(CONCERNS)) adoptElement(node);
      adoptTree(node);
    }
  });

  const enter = ({ target }: Event) => {
    const frame: Document | undefined = Reflect.get(target ?? {}, 'contentDocument');
    if (frame) follow(frame);
  };
  const follow = (root: Document) => {
    adoptTree(root);
    adoptShadows(root);
    EventTarget.prototype.addEventListener.call(root, 'load', enter, true);
  };
  follow(document);
  observer.observe(document, { ...STYLES, childList: true });
  pageRead().then(() => {
    observer.observe(document, STYLES);
    // What the markup declared of these is not told to observers.
    adoptShadows(document);
  });
};
