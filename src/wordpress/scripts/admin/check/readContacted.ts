import type { Finding } from './Contact';
import type { ServiceOf } from './readHeld';

/** What a page tells of itself once it has been read. */
export interface PageTraces {
  /** The page's own host. */
  readonly host: string;
  /** Its list of what it has asked for. */
  readonly resources: readonly Pick<PerformanceResourceTiming, 'name' | 'initiatorType'>[];
  /** What the widget reports: `einlass.leaks`. */
  readonly leaks: readonly { readonly service: string | undefined; readonly url: string; readonly cure: string }[];
}

/** Third parties that a page has contacted, each address once. `serviceOf` is given a whole address. */
export const readContacted = ({ host, resources, leaks }: PageTraces, serviceOf: ServiceOf): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const { name, initiatorType } of resources) {
    if (!isElsewhere(name, host)) continue;
    found.set(name, { service: serviceOf(name) ?? '', url: name, held: false, place: initiatorType });
  }
  for (const { service = '', url, cure } of leaks) {
    const seen = found.get(url);
    // Without a service it is an address of the site itself, behind which browsers hide who has answered.
    const place = seen?.place ?? (service ? 'other' : 'elsewhere');
    found.set(url, { service, url, held: false, place, ...(cure && { cure }) });
  }
  return [...found.values()];
};

const isElsewhere = (address: string, host: string): boolean => {
  try {
    const { protocol, host: other } = new URL(address);
    return /^(http|ws)s?:$/.test(protocol) && other !== host;
  } catch {
    // What is no address was sent to nobody.
    return false;
  }
};
