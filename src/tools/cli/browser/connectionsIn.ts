/** A look-up of a name or a connection, whether or not a request followed. */
export interface Connection {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly type: 'connection' | 'name look-up';
}

/** `pm/https://host:8443 <https://site same_site>`: for whom a socket is wanted, and on whose behalf. */
const SOCKET_GROUP = /(?:^|\/)((?:http|ws)s?:\/\/[^\s/]+) <(\S+)/;

/**
 * The connections and look-ups that pages of these hosts have caused, read from Chromium's own log of the network. What
 * the browser asks for itself is left out. Throws when the text is no such log.
 * https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export const connectionsIn = (log: string, hosts: readonly string[]): readonly Connection[] => {
  const { constants, events }: Log = JSON.parse(log);
  const offset = Number(constants.timeTickOffset);
  const lookUp = constants.logEventTypes.HOST_RESOLVER_MANAGER_REQUEST;
  return events.flatMap(({ type, time, params = {} }): readonly Connection[] => {
    const at = Number(time) + offset;
    const [, origin, site] = SOCKET_GROUP.exec(params.group_id ?? '') ?? [];
    if (origin) return isFor(site, hosts) ? [{ at, origin, type: 'connection' }] : [];
    if (type !== lookUp || !params.host || !isFor(params.network_anonymization_key?.split(' ')[0], hosts)) return [];
    return [
      { at, origin: /^\w+:\/\//.test(params.host) ? params.host : `https://${params.host}`, type: 'name look-up' },
    ];
  });
};

/** What is used of the file. */
interface Log {
  readonly constants: {
    readonly timeTickOffset: number | string;
    readonly logEventTypes: Readonly<Record<string, number>>;
  };
  readonly events: readonly {
    readonly type: number;
    readonly time: string;
    readonly params?: {
      readonly group_id?: string;
      readonly host?: string;
      readonly network_anonymization_key?: string;
    };
  }[];
}

/** A site is a scheme and a registrable domain, so a page's host is it or lies below it. */
const isFor = (site: string | undefined, hosts: readonly string[]): boolean => {
  if (site === undefined || !URL.canParse(site)) return false;
  const domain = new URL(site).hostname;
  return hosts.some((host) => host === domain || host.endsWith(`.${domain}`));
};
