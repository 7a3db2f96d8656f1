import type { Contact } from './Row';

/** Keeps a list of what the page asks for, from its beginning, the same once, and calls back with it. Returns the way to stop it. */
export const followContacts = (
  { PerformanceObserver }: Pick<typeof globalThis, 'PerformanceObserver'>,
  listener: (contacts: readonly Contact[]) => void,
): (() => void) => {
  const contacts = new Map<string, Contact>();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const kind = String(Reflect.get(entry, 'initiatorType'));
      contacts.set(`${kind} ${entry.name}`, { url: entry.name, kind });
    }
    listener([...contacts.values()]);
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
};
