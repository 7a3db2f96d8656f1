import type { Rules } from './pickRules';
import type { ServiceId } from './Service';

/** A rule as it is compared. */
interface Candidate {
  readonly id: ServiceId;
  /** Empty: any host. */
  readonly host: string;
  readonly path: RegExp;
  readonly query: RegExp;
}

/** Schemes that contact a host; an address of any other scheme belongs to no service. */
const NETWORK = /^(http|ws)s?:$/;

/** What `*` stands for in `google.*`: com, de, co.uk, com.au. */
const COUNTRY = /^(com|(com?\.)?[a-z]{2})$/;

const fitsHost = (host: string, pattern: string): boolean => {
  if (!pattern.endsWith('*')) return host === pattern;
  const stem = pattern.slice(0, -1);
  return host.startsWith(stem) && COUNTRY.test(host.slice(stem.length));
};

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
      candidates.push({ id, host, path: new RegExp(path), query: new RegExp(query) });
      byLabel.set(label, candidates);
    }
  }
  const anyHost = byLabel.get('');

  return (url, base) => {
    try {
      const { protocol, hostname, pathname, search } = new URL(url, base);
      if (!NETWORK.test(protocol)) return undefined;
      const find = (candidates: readonly Candidate[] | undefined, host: string) =>
        candidates?.find((c) => fitsHost(host, c.host) && c.path.test(pathname) && c.query.test(search))?.id;

      let host = hostname;
      // Not by an expression: those take quadratic time for a host of many dots.
      while (host.endsWith('.')) host = host.slice(0, -1);
      for (;;) {
        const dot = host.indexOf('.');
        const id = find(byLabel.get(dot < 0 ? host : host.slice(0, dot)), host);
        if (id) return id;
        if (dot < 0) return find(anyHost, '');
        host = host.slice(dot + 1);
      }
    } catch {
      // Not an address, so nothing can be contacted by it.
      return undefined;
    }
  };
};
