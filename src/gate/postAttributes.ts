import { HELD } from '../markup/attributes';
import { FETCHING_ATTRIBUTES, FETCHING_PROPERTIES } from '../markup/fetching';
import { absolute } from './absolute';
import { followStyles } from './followStyles';
import { type Guard, post } from './guard';
import { forget, get, heldValue, holdValue, set } from './hold';
import { page } from './own';
import { postAll } from './postAll';
import { visitSoon } from './postFrames';
import { remember } from './register';
import { mayBe } from './watch';

/** Interfaces whose properties are guarded, so that those of other tags cost nothing. */
const INTERFACE = /^(HTML|SVG)(?!A).+Element$/;

const guarded = new Set([...FETCHING_ATTRIBUTES, HELD, 'rel']);

/** The elements that SVG's own objects belong to; they do not tell it. */
const owners = new WeakMap<object, Element>();

/** Guards every property and method by which a script gives an address to an element. */
export const postAttributes = (realm: object): void => {
  for (const name of Object.getOwnPropertyNames(realm)) {
    if (!INTERFACE.test(name)) continue;
    const { prototype } = Reflect.get(realm, name);
    for (const property of FETCHING_PROPERTIES)
      if (Object.hasOwn(prototype, property)) post(prototype, property, setProperty, getProperty);
  }
  postAll(realm, 'HTMLLinkElement rel', setProperty);
  postAll<Element>(
    realm,
    'HTMLElement style attributeStyleMap;SVGElement style attributeStyleMap',
    setProperty,
    followStyle,
  );
  postAll<Element>(realm, 'HTMLLinkElement relList', undefined, (self, _, pass) => takeOver(self, 'rel', '') || pass());
  postAll<object>(
    realm,
    'SVGAnimatedString baseVal',
    (self, [value], pass) => takeOver(owners.get(self), 'href', value) || pass(),
    (self, _, pass) => heldIn(owners.get(self), 'href') ?? pass(),
  );
  postAll(
    realm,
    'Element getAttribute getAttributeNS hasAttribute hasAttributeNS removeAttribute removeAttributeNS setAttribute setAttributeNS',
    callMethod,
  );
  postAll(realm, 'Element setAttributeNode setAttributeNodeNS;NamedNodeMap setNamedItem setNamedItemNS', setNode);
  postAll<Attr>(
    realm,
    'Attr value nodeValue textContent',
    ({ ownerElement, name }, [value], pass) => takeOver(ownerElement, name, value) || pass(),
  );
};

const setProperty: Guard<Element> = (self, args, pass, name) => takeOver(self, name, args[0]) || pass();

const { getRootNode } = Node.prototype;
const { setAttribute } = Element.prototype;

/** The styles of the document itself are followed anyway. */
const followStyle: Guard<Element> = (self, _, pass) => {
  const root = getRootNode.call(self);
  if (root !== document) followStyles(root);
  return pass();
};

const getProperty: Guard<Element> = (self, _, pass, name) => {
  const answer = pass();
  const held = heldIn(self, name);
  // Of the realm of a frame it is no `Object` of this one.
  if (answer === Object(answer)) owners.set(Object(answer), self);
  else if (held !== null) return /s(et|rcdoc)$/.test(name) ? held : absolute(held);
  return answer;
};

/** The methods of attributes differ by their first letter here. Name and value are the last arguments. */
const callMethod: Guard<Element> = (self, args, pass, method) => {
  const last = args.at(-1);
  if (method[0] === 's') return takeOver(self, args.at(-2), last) ? undefined : pass();
  if (method[0] === 'r') forget(self, nameOf(last));
  const held = heldIn(self, last);
  return held === null ? pass() : method[0] === 'h' || held;
};

/** An attribute that is a node has an element once it is there; until then it says nothing. */
const setNode: Guard<unknown> = (_self, [attribute], pass) => {
  const { name, value } = Object(attribute);
  if (!guarded.has(name)) return pass();
  Reflect.set(Object(attribute), 'value', '');
  const before = pass();
  Reflect.set(Object(attribute), 'value', value);
  return before;
};

/** Names are the same in either case, and so is `href` with any prefix. */
const nameOf = (name: unknown): string =>
  guarded.has(name as string)
    ? (name as string)
    : String(name)
        .toLowerCase()
        .replace(/^.+:(?=href$)/, 'xlink:');

const heldIn = (element: Element | undefined, name: unknown): string | null => {
  const attribute = nameOf(name);
  return element && guarded.has(attribute) ? heldValue(element, attribute) : null;
};

/**
 * Holds the value if need be. A value that need not be held replaces one that is. An element's other attributes are none
 * of our business.
 */
const takeOver = (element: Element | null | undefined, name: unknown, value: unknown): boolean => {
  const attribute = nameOf(name);
  if (!element || !guarded.has(attribute)) return false;
  if (attribute === 'rel') holdValue(element, 'href', get(element, 'href') ?? '', String(value));
  if (attribute === HELD) remember(element);
  if (mayBe(String(value))) {
    // Where the page's policies refuse a mere string, it is refused here as well.
    if (typeof value === 'string' && /^(script|iframe)$/.test(element.localName))
      setAttribute.call(page.createElement(element.localName), attribute, '');
    if (holdValue(element, attribute, String(value))) return true;
  }
  forget(element, attribute);
  if (element.localName === 'iframe') visitSoon();
  // WebKit, whose vendor is Apple, gives the page of a srcdoc new globals. What it begins with reaches them through the
  // frame, before its own first script runs.
  if (attribute !== 'srcdoc' || !/^A/.test(navigator.vendor)) return false;
  const begun = String(value).replace(/^\s*(<!doctype[^>]*>)?/i, '$&<script>frameElement?.contentWindow</script>');
  set(element, attribute, begun);
  return true;
};
