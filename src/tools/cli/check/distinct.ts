import type { Contact } from '../browser/Seen';

/** Characters of an address that are shown: the rest is mostly numbers about one visit. */
const SHOWN = 120;

export interface Counted extends Contact {
  readonly count: number;
}

/** Contacts to be read: those that differ in their query alone are one, with their number. */
export const distinct = (contacts: readonly Contact[]): readonly Counted[] => {
  const met = new Map<string, Counted>();
  for (const contact of contacts) {
    const service = contact.party.kind === 'service' ? contact.party.service : contact.party.kind;
    const key = [service, contact.type, contact.url.split(/[?#]/)[0]].join(' ');
    const known = met.get(key);
    met.set(key, { ...(known ?? { ...contact, url: shortened(contact.url) }), count: (known?.count ?? 0) + 1 });
  }
  return [...met.values()];
};

const shortened = (url: string): string => (url.length > SHOWN ? `${url.slice(0, SHOWN)}…` : url);
