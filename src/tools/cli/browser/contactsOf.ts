import type { Connection } from './connectionsIn';
import { partyOfAddress } from './partyOfAddress';
import type { Contact } from './Seen';

export interface Met {
  readonly requests: readonly Pick<Contact, 'url' | 'type'>[];
  readonly connections: readonly Connection[];
  /** Addresses of the page: as it was asked for, and where that led. */
  readonly pages: readonly string[];
}

/** The third parties among what a page asked for; of the connections those alone that no request accounts for. */
export const contactsOf = ({ requests, connections, pages }: Met): readonly Contact[] => {
  const hosts = new Set(requests.map(({ url }) => hostOf(url)));
  const silent = new Map<string, Pick<Contact, 'url' | 'type'>>();
  for (const { origin, type } of connections) {
    const host = hostOf(origin);
    // A look-up comes before its connection, which says more.
    if (!hosts.has(host) && silent.get(host)?.type !== 'connection') silent.set(host, { url: origin, type });
  }
  return [...requests, ...silent.values()].flatMap(({ url, type }) => {
    if (!/^(http|ws)s?:/i.test(url)) return [];
    const party = partyOfAddress(url, pages);
    return party.kind === 'site' ? [] : [{ party, type, url }];
  });
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
