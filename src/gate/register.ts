import { HELD } from '../markup/attributes';
import type { ServiceId } from '../services/Service';
import { page } from './own';

/** Services that the page uses: those that the owner names, then those met, in that order. */
export const used = new Set<ServiceId>();

const listeners = new Set<() => void>();
/**
 * Elements that were held before they came into the document, whose order and place no search tells. Weak, so that a
 * page which drops them does not grow; but for images, which browsers load where nobody keeps them.
 */
const elsewhere = new Set<Pick<WeakRef<Element>, 'deref'>>();
/** Roots of their own, which no search in the document enters. */
export const shadowRoots = new Set<ShadowRoot>();

let fresh: Element[] = [];
let waiting = false;

/** Notes that the page uses a service. */
export const meet = (id: ServiceId): void => {
  if (used.has(id)) return;
  used.add(id);
  changed();
};

/** Notes that an element is held. */
export const remember = (element: Element): void => {
  if (!page.contains(element))
    elsewhere.add(element.localName === 'img' ? { deref: () => element } : new WeakRef(element));
  fresh.push(element);
  changed();
};

/** Elements that were held since the last call. */
export const takeFresh = (): readonly Element[] => {
  const taken = fresh;
  fresh = [];
  return taken;
};

/** Held elements: those that scripts made, in the order in which they were held, then those of the document in its own. */
export const heldElements = (): ReadonlyMap<Element, ServiceId> => {
  const held = new Map<Element, ServiceId>();
  const note = (element: Element | undefined) => {
    const id = element?.getAttribute(HELD);
    if (element && id) held.set(element, id);
    return id;
  };
  for (const reference of elsewhere) if (!note(reference.deref())) elsewhere.delete(reference);
  for (const root of [page, ...shadowRoots]) root.querySelectorAll(`[${HELD}]`).forEach(note);
  return held;
};

/** Calls back once for all that happens in one task; a listener must not throw. Returns the way to stop it. */
export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says that something is held, met or decided. */
export const changed = (): void => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    for (const listener of listeners) listener();
  });
};
