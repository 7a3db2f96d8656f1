import { mayFetch } from '../markup/fetching';
import { guardMethod, guardProperty } from './guard';
import { holdTree } from './hold';

/**
 * Guards the ways by which a script turns text into elements. The text is parsed in a document that fetches nothing,
 * held there and moved over: what browsers do themselves, with one stop more. Text without a tag that fetches goes
 * straight through. For `document.write` see `postWrite`.
 */
export const postMarkup = (): void => {
  const inert = document.implementation.createHTMLDocument('');
  const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;

  const holdParsed = (root: ParentNode): void => {
    // Where scripts run, a noscript holds text; here its tags have become elements, which would wake in the page.
    for (const noscript of root.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
    holdTree(root);
  };

  /** What a filled copy of `context` contains, with everything held. The copy fetches nothing while it is filled. */
  const heldNodes = (context: Element, html: unknown): DocumentFragment => {
    const box = inert.importNode(context);
    const content = inert.createRange();
    innerHTML?.call(box, html);
    holdParsed(box);
    content.selectNodeContents(box);
    return content.extractContents();
  };

  for (const { prototype } of [Element, ShadowRoot]) {
    const fill = (self: Element | ShadowRoot, [html]: unknown[]) => {
      // What is put into a template waits there, and is held when it is taken out: see `postTemplates`.
      if (!mayFetch(html) || self instanceof HTMLTemplateElement) return undefined;
      self.replaceChildren(heldNodes(self instanceof Element ? self : self.host, html));
      return true;
    };
    guardProperty(prototype, 'innerHTML', fill);
    guardMethod(prototype, 'setHTMLUnsafe', fill);
  }

  guardProperty<Element>(Element.prototype, 'outerHTML', (self, [html]) => {
    const parent = self.parentElement;
    if (!parent || !mayFetch(html)) return undefined;
    self.replaceWith(heldNodes(parent, html));
    return true;
  });

  guardMethod<Element>(Element.prototype, 'insertAdjacentHTML', (self, [place, html]) => {
    const insert = PLACES[String(place).toLowerCase()];
    const context = insert?.endsWith('end') ? self : self.parentElement;
    if (!insert || !context || !mayFetch(html)) return undefined;
    self[insert](heldNodes(context, html));
    return true;
  });

  guardMethod<Range>(Range.prototype, 'createContextualFragment', ({ startContainer }, args, native) => {
    if (!mayFetch(args[0])) return undefined;
    const context = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    const range = inert.createRange();
    range.selectNodeContents(inert.importNode(context ?? inert.body));
    const nodes: DocumentFragment = Reflect.apply(native, range, args);
    holdParsed(nodes);
    return document.adoptNode(nodes);
  });
};

const PLACES: Readonly<Record<string, 'before' | 'prepend' | 'append' | 'after'>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};
