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

  /** What a filled copy of `context` contains, with everything held. The copy fetches nothing while it is filled. */
  const heldNodes = (context: Element, html: unknown): DocumentFragment => {
    const box = inert.importNode(context);
    const content = inert.createRange();
    innerHTML?.call(box, html);
    // Where scripts run, a noscript holds text; here its tags have become elements, which would wake in the page.
    for (const noscript of box.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
    holdTree(box);
    content.selectNodeContents(box);
    return content.extractContents();
  };

  const fillHeld = (self: Element | ShadowRoot, native: (html: unknown) => unknown, [html]: unknown[]): void => {
    // What is put into a template waits there, and is held when it is taken out: see `postTemplates`.
    if (!mayFetch(html) || self instanceof HTMLTemplateElement) native(html);
    else self.replaceChildren(heldNodes(self instanceof Element ? self : self.host, html));
  };
  for (const { prototype } of [Element, ShadowRoot]) {
    guardProperty(prototype, 'innerHTML', fillHeld);
    guardMethod(prototype, 'setHTMLUnsafe', fillHeld);
  }

  guardProperty<Element>(Element.prototype, 'outerHTML', (self, native, [html]) => {
    const parent = self.parentElement;
    if (parent && mayFetch(html)) self.replaceWith(heldNodes(parent, html));
    else native(html);
  });

  guardMethod<Element>(Element.prototype, 'insertAdjacentHTML', (self, native, [place, html]) => {
    const insert = PLACES[String(place).toLowerCase()];
    const context = insert?.endsWith('end') ? self : self.parentElement;
    if (insert && context && mayFetch(html)) self[insert](heldNodes(context, html));
    else native(place, html);
  });

  const { createContextualFragment } = Range.prototype;
  guardMethod<Range>(Range.prototype, 'createContextualFragment', ({ startContainer }, native, [html]) => {
    if (!mayFetch(html)) return native(html);
    const range = inert.createRange();
    const context = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    range.selectNodeContents(inert.importNode(context ?? inert.body));
    const nodes = createContextualFragment.call(range, String(html));
    holdTree(nodes);
    return document.adoptNode(nodes);
  });
};

const PLACES: Readonly<Record<string, 'before' | 'prepend' | 'append' | 'after'>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};
