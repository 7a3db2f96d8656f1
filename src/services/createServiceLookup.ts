import type { Rules } from './pickRules';
import type { ServiceId } from './Service';

/** A rule as it is compared. */
interface Candidate {
  readonly id: ServiceId;
  readonly parts: readonly RegExp[];
}

/** Schemes that contact a host; an address of any other scheme belongs to no service. */
const NETWORK = /^(http|ws)s?:$/;

/** What `*` stands for in `google.*`: com, de, co.uk, com.au. */
const COUNTRY = '(com|(com?\\.)?[a-z]{2})';

/**
 * Makes the function that names the service an address belongs to. Among the rules that fit, the one with the longest
 * host wins, then the earlier one; rules for any host come last.
 * Costs one look-up per label of the host, however many rules there are.
 * The function never throws: what is no address of the network, or none at all, belongs to no service.
 * Throws at once when an expression does not compile, so an owner's rules are to be checked where they are read.
 */
export const createServiceLookup = (
  rules: readonly Pick<Rules, 'id' | 'match'>[],
): ((url: string, base: string) => ServiceId | undefined) => {
  const byLabel = new Map<string, Candidate[]>();
  for (const { id, match } of rules) {
    for (const { host = '', path = '', query = '' } of match) {
      const label = host.replace(/\..*/, '');
      const candidates = byLabel.get(label) ?? [];
      const wholeHost = `^${host.replaceAll('.', '\\.').replace('*', COUNTRY)}$`;
      candidates.push({ id, parts: [wholeHost, path, query].map((source) => new RegExp(source)) });
      byLabel.set(label, candidates);
    }
  }
  const anyHost = byLabel.get('');

  return (url, base) => {
    try {
      const { protocol, hostname, pathname, search } = new URL(url, base);
      // No name server knows a longer name, so nobody can be contacted by it.
      if (!NETWORK.test(protocol) || hostname.length > 254) return undefined;
      const labels = hostname.replace(/\.+$/, '').split('.');
      for (let first = 0; first <= labels.length; first++) {
        const label = labels[first];
        const address = [labels.slice(first).join('.'), pathname, search];
        const candidates = label === undefined ? anyHost : byLabel.get(label);
        const found = candidates?.find(({ parts }) => parts.every((part, index) => part.test(address[index] ?? '')));
        if (found) return found.id;
      }
    } catch {
      // Not an address, so nothing can be contacted by it.
    }
    return undefined;
  };
};
