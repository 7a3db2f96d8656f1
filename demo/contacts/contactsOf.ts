/** One request, or one frame that has an address. */
export interface Sighting {
  readonly url: string;
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

export interface Contact {
  readonly host: string;
  readonly count: number;
  /** Milliseconds from the opening of the page to the first request. */
  readonly first: number;
}

/**
 * Counts requests by host, leaving out `ownHost` and addresses without a host (`data:`, `blob:`, `about:`).
 * A frame is counted only where no request to its host has been seen: browsers list a frame's request late or never.
 */
export const contactsOf = (
  ownHost: string,
  requests: readonly Sighting[],
  frames: readonly Sighting[],
): readonly Contact[] => {
  const listed = new Set(requests.map(({ url }) => hostOf(url)));
  const contacts = new Map<string, Contact>();
  for (const { url, at } of [...requests, ...frames.filter((frame) => !listed.has(hostOf(frame.url)))]) {
    const host = hostOf(url);
    if (host === '' || host === ownHost) continue;
    const known = contacts.get(host);
    contacts.set(host, { host, count: (known?.count ?? 0) + 1, first: Math.min(known?.first ?? at, at) });
  }
  return [...contacts.values()].sort((a, b) => a.first - b.first);
};

/** Host with its port; empty when the address has none or cannot be read. */
const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    // Not an address, so nobody was asked by it.
    return '';
  }
};
