import { HELD } from '../markup/attributes';
import { FETCHING } from '../markup/fetching';
import { MARKS } from '../markup/otherTools';
import { note, startAudit } from './audit';
import { hasOwnGate } from './hasOwnGate';
import { get } from './hold';
import { own } from './own';
import { pageRead } from './pageRead';
import { settleFile } from './postTexts';
import { shadowRoots } from './register';

const CONCERNS = `${FETCHING},iframe,[${[HELD, ...MARKS].join('],[')}]`;

/**
 * Calls `adopt` for each element of the markup that concerns the gate: those that are in the document, then those that
 * come, also in the page's own frames. While a page is being read it is called before the script of a tag runs; that the
 * tag has been fetched by then cannot be changed.
 * What scripts insert is held as they set it, so that afterwards nodes cost nothing.
 */
export const followDocument = (adopt: (element: Element) => void): void => {
  const adoptElement = (element: Element) => {
    adopt(element);
    enter(element);
  };
  const enter = (element: Element) => {
    if (element.localName !== 'iframe') return;
    // Of another realm it is no `HTMLIFrameElement` of this one.
    const { contentDocument: inside, src } = element as HTMLIFrameElement;
    const realm = inside?.defaultView;
    if (realm) {
      if (hasOwnGate(realm)) return;
      follow(inside);
      startAudit(realm);
    }
    // It is another origin's by now, whoever sent it there.
    else if (get(element, 'sandbox') === null && (!src || src.startsWith(origin))) note(src, element);
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
    // The text of a style may come after its tag.
    for (const { target, addedNodes } of records)
      for (const node of addedNodes) added.add(node.nodeType === 3 && target.nodeName === 'STYLE' ? target : node);
    for (const node of added) {
      // Below another new node it has its turn with that one: each element is looked at once.
      if (!(node instanceof Element) || added.has(own(node).parentNode)) continue;
      if (own(node).matches(CONCERNS)) adoptElement(node);
      adoptTree(node);
    }
  });

  const entered = ({ target }: Event) => {
    settleFile((target as HTMLLinkElement).sheet);
    enter(target as Element);
  };
  const follow = (root: Document) => {
    adoptTree(root);
    adoptShadows(root);
    EventTarget.prototype.addEventListener.call(root, 'load', entered, true);
  };
  follow(document);
  observer.observe(document, { subtree: true, childList: true });
  pageRead().then(() => {
    observer.disconnect();
    // What the markup declared of shadow roots is not told to observers.
    follow(document);
    startAudit(window);
  });
};
