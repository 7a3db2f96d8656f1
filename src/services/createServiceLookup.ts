import type { Rules } from './pickRules';
import type { ServiceId } from './Service';

/** What contacts a host, by a name that a name server can know. An address of any other scheme belongs to no service. */
const NETWORK = /^(http|ws)s?:.{1,254}$/;

/** What `*` stands for in `google.*`: com, de, co.uk, com.au. */
export const COUNTRY = '(com|(com?\\.)?[a-z]{2})';

/**
 * Makes the function that names the service an address belongs to. Among the rules that fit, the one with the longest
 * host wins, then the earlier one; rules for any host come last.
 * Asks one rule after the other, which is little code: it is asked about addresses that look like a service's only.
 * The function never throws: what is no address of the network, or none at all, belongs to no service.
 * Throws at once when an expression does not compile, so an owner's rules are to be checked where they are read.
 */
export const createServiceLookup = (
  rules: readonly Pick<Rules, 'id' | 'match'>[],
): ((url: string, base: string) => ServiceId | undefined) => {
  const candidates = rules
    .flatMap(({ id, match }) =>
      match.map(({ host = '', path = '', query = '' }) => {
        const hosts = host && `(^|\\.)${host.replaceAll('.', '\\.').replace('*', COUNTRY)}\\.*$`;
        return { id, host, parts: [hosts, path, query].map((source) => new RegExp(source)) };
      }),
    )
    .sort((one, other) => other.host.length - one.host.length);

  return (url, base) => {
    try {
      const { protocol, hostname, pathname, search } = new URL(url, base);
      const address = [hostname, pathname, search];
      if (NETWORK.test(protocol + hostname))
        return candidates.find(({ parts }) => parts.every((part, index) => part.test(address[index] ?? '')))?.id;
    } catch {
      // Not an address, so nothing can be contacted by it.
    }
    return undefined;
  };
};
