import { HELD, HELD_PREFIX, HELD_TYPE } from '../markup/attributes';
import { addressesIn, CSS_PLACES, FETCHING_ATTRIBUTES, FETCHING_REL, isFetching } from '../markup/fetching';
import { HELD_ADDRESS, heldCss } from '../markup/heldCss';
import type { ServiceId } from '../services/Service';
import { granted } from './decision';
import { own } from './own';
import { remember } from './register';
import { trustedValue } from './trusted';
import { mayBe, mayName, toHold } from './watch';

// The browser's own, taken before the guards stand in front of them.
const { getAttribute, setAttribute, setAttributeNS, removeAttribute } = Element.prototype;
const text = Reflect.getOwnPropertyDescriptor(Node.prototype, 'textContent');

/** An attribute's value, or the text of `<style>`; null when there is none. */
export const get = (element: Element, name: string): string | null => {
  if (name !== '#text') return getAttribute.call(element, name);
  return element.localName === 'style' ? (text?.get?.call(element) ?? null) : null;
};

export const set = (element: Element, name: string, value: string): void => {
  if (name === '#text') text?.set?.call(element, value);
  else if (name.startsWith('xlink')) setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, value);
  else setAttribute.call(element, name, trustedValue(name, value));
};

const remove = (element: Element, name: string): void => removeAttribute.call(element, name);

/** Elements that were let in and are not held again. */
export const letIn = new WeakSet<Element>();

const isScript = (element: Element): boolean => element.localName === 'script';

const firstToHold = (element: Element, name: string, value: string): ServiceId | undefined => {
  const ids = addressesIn(name, value).map((address) => toHold(address, isScript(element)));
  return ids.find(Boolean);
};

/** CSS as it may be used now: held where a service has no grant, as it was written where it has one. */
export const settleCss = (css: string): string => (mayName(css) ? heldCss(css, (address) => toHold(address)) : css);

/** Holds `value` instead of letting it become the attribute; false when there is no reason to. */
export const holdValue = (element: Element, name: string, value: string, rel = get(element, 'rel')): boolean => {
  const css = CSS_PLACES.includes(name);
  if (!mayBe(value) || !(css || isFetching(element.localName))) return false;
  if (element.localName === 'link' && !FETCHING_REL.test(rel ?? '')) return false;
  const id = firstToHold(element, name, value);
  if (!id) return false;
  if (css) restyle(element, name, value);
  else {
    set(element, HELD_PREFIX + name, value);
    remove(element, name);
    // Without its address a script would run the text inside.
    if (isScript(element) && element.firstChild) holdType(element);
  }
  set(element, HELD, id);
  letIn.delete(element);
  remember(element);
  // Pages wait for a style sheet before they show anything: as in a broken network they hear that they can go on.
  if (element.localName === 'link') setTimeout(() => element.dispatchEvent(new CustomEvent('error')));
  return true;
};

const holdType = (element: Element): void => {
  const type = get(element, 'type');
  if (type === HELD_TYPE) return;
  if (type !== null) set(element, `${HELD_PREFIX}type`, type);
  set(element, 'type', HELD_TYPE);
};

/** Holds what the element names already; false when there is nothing to hold. */
export const holdElement = (element: Element): boolean => {
  let held = false;
  for (const name of FETCHING_ATTRIBUTES) {
    const value = get(element, name);
    if (value && holdValue(element, name, value)) held = true;
  }
  if (held && isScript(element)) holdType(element);
  // Taking the address away leaves the page in the frame; a frame that is inserted anew is empty.
  if (held && element.localName === 'iframe') insertAnew(element);
  return held;
};

/** Calls `visit` for each element under `root`, also in shadow roots. */
const walk = (root: Node, visit: (element: Element) => void): void => {
  for (const element of own<Node & Partial<ParentNode>>(root).querySelectorAll?.('*') ?? []) {
    visit(element);
    if (element.shadowRoot) walk(element.shadowRoot, visit);
  }
};

/** Notes what is held already under `root`. */
export const noteTree = (root: Node): void => walk(root, note);

const note = (element: Element): void => {
  if (get(element, HELD) !== null) remember(element);
};

/** Holds everything under `root`, and notes what is held. */
export const holdTree = (root: Node): void =>
  walk(root, (element) => {
    holdElement(element);
    note(element);
  });

/** What the page's code has set while it is held; otherwise null. */
export const heldValue = (element: Element, name: string): string | null => {
  if (get(element, HELD) === null) return null;
  if (!CSS_PLACES.includes(name)) return get(element, HELD_PREFIX + name);
  return get(element, name)?.replaceAll(HELD_ADDRESS, '') ?? null;
};

/** Forgets a held value, because the page's code took it back or replaced it. */
export const forget = (element: Element, name: string): void => {
  if (heldValue(element, name) === null) return;
  remove(element, HELD_PREFIX + name);
  if (FETCHING_ATTRIBUTES.every((other) => heldValue(element, other) === null)) remove(element, HELD);
};

/** The service that a held element waits for. */
export const waitsFor = (element: Element): ServiceId | undefined => {
  const id = get(element, HELD) ?? '';
  if (!granted(id)) return id;
  const ids = FETCHING_ATTRIBUTES.map((name) => firstToHold(element, name, heldValue(element, name) ?? ''));
  return ids.find(Boolean);
};

/** Brings CSS of an element up to what is granted now. What is right already is not set again: scripts may keep its text nodes. */
const restyle = (element: Element, name: string, css: string): void => {
  const settled = settleCss(css);
  if (settled !== get(element, name)) set(element, name, settled);
};

/** The same for all CSS that an element has. */
export const restyleAll = (element: Element): void => {
  for (const name of CSS_PLACES) {
    const css = get(element, name);
    if (css) restyle(element, name, css);
  }
};

/** Gives the author's tag back. A script of the markup does not run by this alone: see `letScriptIn`. */
export const restore = (element: Element): void => {
  const inert = get(element, 'type') === HELD_TYPE;
  if (inert) remove(element, 'type');
  for (const name of inert ? ['type', ...FETCHING_ATTRIBUTES] : FETCHING_ATTRIBUTES) {
    const value = get(element, HELD_PREFIX + name);
    if (value === null) continue;
    remove(element, HELD_PREFIX + name);
    set(element, name, value);
  }
  remove(element, HELD);
};

/** Takes an element out and puts it back in its place, for what browsers look at only as it is inserted. */
export const insertAnew = (element: Element, change?: (element: Element) => void): void => {
  const { parentNode, nextSibling } = element;
  parentNode?.removeChild(element);
  change?.(element);
  parentNode?.insertBefore(element, nextSibling);
};
