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
    const fill: Parameters<typeof guardMethod<Element | ShadowRoot>>[2] = (native, self, args) => {
      // What is put into a template waits there, and is held when it is taken out: see `postTemplates`.
      if (!mayFetch(args[0]) || self instanceof HTMLTemplateElement) Reflect.apply(native, self, args);
      else self.replaceChildren(heldNodes(self instanceof Element ? self : self.host, args[0]));
    };
    guardProperty(prototype, 'innerHTML', fill);
    guardMethod(prototype, 'setHTMLUnsafe', fill);
  }

  guardProperty<Element>(Element.prototype, 'outerHTML', (native, self, args) => {
    const parent = self.parentElement;
    if (parent && mayFetch(args[0])) self.replaceWith(heldNodes(parent, args[0]));
    else Reflect.apply(native, self, args);
  });

  guardMethod<Element>(Element.prototype, 'insertAdjacentHTML', (native, self, args) => {
    const insert = PLACES[String(args[0]).toLowerCase()];
    const context = insert?.endsWith('end') ? self : self.parentElement;
    if (insert && context && mayFetch(args[1])) self[insert](heldNodes(context, args[1]));
    else Reflect.apply(native, self, args);
  });

  guardMethod<Range>(Range.prototype, 'createContextualFragment', (native, self, args) => {
    if (!mayFetch(args[0])) return Reflect.apply(native, self, args);
    const { startContainer } = self;
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
