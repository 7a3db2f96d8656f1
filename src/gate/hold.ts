import { HELD, HELD_CSS, HELD_PREFIX, HELD_TYPE } from '../markup/attributes';
import { addressesIn, FETCHING_ATTRIBUTES, FETCHING_TAGS } from '../markup/fetching';
import { remember } from './register';
import { toHold } from './watch';

// Methods of Element pass by the guards, which stand on the prototypes of single tags.
const get = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
const remove = (element: Element, name: string) => Element.prototype.removeAttribute.call(element, name);
const set = (element: Element, name: string, value: string) =>
  name.startsWith('xlink')
    ? Element.prototype.setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, value)
    : Element.prototype.setAttribute.call(element, name, value);

/** Elements that were let in and are not held again. */
export const letIn = new WeakSet<Element>();

/** Holds `value` instead of letting it become the attribute; false when there is no reason to. */
export const holdValue = (element: Element, name: string, value: string): boolean => {
  const script = element.localName === 'script';
  // Links that only name another page, as rel=me, fetch nothing; one whose rel is still to come may.
  if (element.localName === 'link' && !/^$|style|icon|pre|manifest/i.test(get(element, 'rel') ?? '')) return false;
  const ids = addressesIn(name, value).map((address) => toHold(address, script));
  const id = ids.find(Boolean);
  if (!id) return false;
  set(element, HELD, id);
  set(element, HELD_PREFIX + name, value);
  remove(element, name);
  // Without its address a script would run the text inside.
  if (script && element.firstChild) holdType(element);
  letIn.delete(element);
  remember(element);
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
    if (value !== null && holdValue(element, name, value)) held = true;
  }
  if (held && element.localName === 'script') holdType(element);
  // Taking the address away leaves the page in the frame; a frame that is inserted anew is empty.
  if (held && element.localName === 'iframe') insertAnew(element);
  return held;
};

/** Holds everything under `root`. */
export const holdTree = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(FETCHING_TAGS)) holdElement(element);
};

/** What the page's code has set while it is held; otherwise null. */
export const heldValue = (element: Element, name: string): string | null =>
  get(element, HELD) && get(element, HELD_PREFIX + name);

/** Forgets a held value, because the page's code took it back or replaced it. */
export const forget = (element: Element, name: string): void => {
  if (heldValue(element, name) === null) return;
  remove(element, HELD_PREFIX + name);
  if (FETCHING_ATTRIBUTES.every((other) => get(element, HELD_PREFIX + other) === null)) remove(element, HELD);
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
  const css = get(element, HELD_CSS);
  if (css !== null) element.textContent = css;
  remove(element, HELD_CSS);
  remove(element, HELD);
};

/** Takes an element out and puts it back in its place, for what browsers look at only as it is inserted. */
export const insertAnew = (element: Element, change?: (element: Element) => void): void => {
  const { parentNode, nextSibling } = element;
  element.remove();
  change?.(element);
  parentNode?.insertBefore(element, nextSibling);
};
