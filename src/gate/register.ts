import { HELD } from '../markup/attributes';
import type { ServiceId } from '../services/Service';

/** Services that the page uses: those that the owner names, then those met, in that order. */
export const used = new Set<ServiceId>();

const listeners = new Set<() => void>();
/**
 * Elements that were held before they came into the document, whose order and place no search tells. Weak, so that a
 * page which drops them does not grow.
 */
const elsewhere = new Set<WeakRef<Element>>();
let waiting = false;

/** Notes that the page uses a service. */
export const meet = (id: ServiceId): void => {
  if (used.has(id)) return;
  used.add(id);
  changed();
};

/** Notes that a script's element is held. */
export const remember = (element: Element): void => {
  if (!document.contains(element)) elsewhere.add(new WeakRef(element));
  changed();
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
  document.querySelectorAll(`[${HELD}]`).forEach(note);
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
