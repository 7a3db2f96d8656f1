// How a page's code reads an address that it has set: data for ownersCode.spec.ts. The functions run in the page.

/** Tags and their attributes that name an address, each with what else the tag needs to ask for it. */
export const addressed: readonly (readonly [
  tag: string,
  attribute: string,
  others?: Readonly<Record<string, string>>,
])[] = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['link', 'href', { rel: 'stylesheet' }],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['track', 'src'],
  ['input', 'src', { type: 'image' }],
];

type Set = (element: Element, name: string, value: string) => unknown;

export const setters: Readonly<Record<string, Set>> = {
  property: (element, name, value) => Reflect.set(element, name, value),
  setAttribute: (element, name, value) => element.setAttribute(name, value),
  setAttributeNS: (element, name, value) => element.setAttributeNS(null, name, value),
};

type Read = (element: Element, name: string) => unknown;

/** What gives back what was set. */
export const readings: Readonly<Record<string, Read>> = {
  property: (element, name) => Reflect.get(element, name),
  getAttribute: (element, name) => element.getAttribute(name),
  'getAttribute in upper case': (element, name) => element.getAttribute(name.toUpperCase()),
  getAttributeNS: (element, name) => element.getAttributeNS(null, name),
  hasAttribute: (element, name) => element.hasAttribute(name),
  hasAttributeNS: (element, name) => element.hasAttributeNS(null, name),
  'Element.prototype.getAttribute.call': (element, name) => Element.prototype.getAttribute.call(element, name),
  'property of a clone': (element, name) => Reflect.get(Object(element.cloneNode(true)), name),
  'currentSrc before anything is loaded': (element) => Reflect.get(element, 'currentSrc'),
};

/** What shows how an element is held: the address is in another attribute, and the service in one more. */
export const heldReadings: Readonly<Record<string, Read>> = {
  attributes: (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(),
  getAttributeNames: (element) => element.getAttributeNames().join(),
  outerHTML: (element) => element.outerHTML,
  'getAttributeNode().value': (element, name) => element.getAttributeNode(name)?.value,
  'matches() of a selector': (element, name) => element.matches(`[${name}]`),
};

type TakeBack = (element: Element, name: string) => unknown;

/** How a page takes back what it has set, or replaces it by an address of its own. */
export const takingsBack: Readonly<Record<string, TakeBack>> = {
  removeAttribute: (element, name) => element.removeAttribute(name),
  removeAttributeNS: (element, name) => element.removeAttributeNS(null, name),
  'property set to an own address': (element, name) => Reflect.set(element, name, 'https://www.laden.example/eigen'),
  'setAttribute of an own address': (element, name) => element.setAttribute(name, 'https://www.laden.example/eigen'),
};
