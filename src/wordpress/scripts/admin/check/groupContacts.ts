import type { Contact } from './Contact';

/** One line of the report: a service or host, or one address of it, and where it was met. */
export interface Line {
  /** Id of the service; empty for a host that belongs to none. */
  readonly service: string;
  readonly url: string;
  readonly place: string;
  readonly cure: string;
  /** Titles of pages by their addresses. */
  readonly pages: ReadonlyMap<string, string>;
}

export interface Groups {
  readonly leaked: readonly Line[];
  readonly others: readonly Line[];
  readonly held: readonly Line[];
}

/** Sorts what was found into what has leaked, what is unknown and what is held; the same address on many pages is one line. */
export const groupContacts = (contacts: readonly Contact[]): Groups => ({
  leaked: linesOf(contacts.filter(({ held, service, place }) => !held && (service || place === 'elsewhere'))),
  others: linesOf(contacts.filter(({ held, service, place }) => !held && !service && place !== 'elsewhere')),
  held: linesOf(contacts.filter(({ held }) => held)),
});

const linesOf = (contacts: readonly Contact[]): readonly Line[] => {
  const lines = new Map<string, Line & { pages: Map<string, string> }>();
  for (const { service, url, place, page, title, cure = '' } of contacts) {
    // One tag may name several addresses, as an image does in several sizes.
    const key = cure || `${service} ${place} ${url}`;
    const line = lines.get(key) ?? { service, url, place, cure, pages: new Map<string, string>() };
    line.pages.set(page, title || page);
    lines.set(key, line);
  }
  return [...lines.values()].sort((one, other) => one.service.localeCompare(other.service));
};
