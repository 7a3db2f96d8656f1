import { addressesIn, CSS_PLACES, FETCHING_ATTRIBUTES } from '../markup/fetching';
import type { ServiceId } from '../services/Service';
import { absolute } from './absolute';
import { welcome } from './decision';
import { heldValue } from './hold';
import type { Leak } from './Leak';
import { meet } from './register';
import { warn } from './warn';
import { serviceOf } from './watch';

/** What escaped so far. */
export const leaks: Leak[] = [];

/** The elements that name an address, which the browser's list of addresses does not tell. */
const tags = new Map<string, Element>();

/** The windows that are looked at, by their clocks. */
const audited = new WeakSet<Performance>();

/** Addresses that the shield was told to keep out: browsers list them as if they had been asked for. */
const keptOut = new Set<string>();

/** The service of an address to which nothing may go at that time; undefined where it may. */
const unwelcome = (url: string, at: number): ServiceId | undefined => {
  const service = serviceOf(url);
  return service && at >= (welcome.get(service) ?? 0) ? service : undefined;
};

/** What the shield asks about an address that the page is about to contact. */
export const isWelcome = (url: string): boolean => {
  const service = unwelcome(url, performance.now());
  if (!service) return true;
  meet(service);
  keptOut.add(url);
  return false;
};

/** `at`: when it was asked for, in milliseconds of the page's own life. */
export const report = (url: string, at = performance.now(), element = tags.get(url)): void => {
  const service = unwelcome(url, at);
  if (service && !keptOut.has(url)) note(url, element, service);
};

/** Reports an address; without a service one of the page's own, behind which browsers hide who answered. */
export const note = (url: string, element?: Element, service?: ServiceId): void => {
  if (leaks.some((leak) => leak.url === url && leak.element === element)) return;
  const cure = element?.outerHTML ?? '';
  leaks.push({ service, url, element, cure });
  warn(service ? 'leak' : 'elsewhere', `${service ?? ''} ${url} ${cure}`);
};

/**
 * Looks at what a window has asked for and asks for. To be called once its tags have been met: they are reported with the
 * element, which is more than an address tells. Once for each window. Not every engine lists every resource; what is listed was asked for.
 */
export const startAudit = ({ PerformanceObserver, performance: own }: typeof globalThis): void => {
  if (audited.has(own)) return;
  audited.add(own);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      const { name, startTime, responseStart, initiatorType } = entry;
      report(name, startTime + own.timeOrigin - performance.timeOrigin);
      // Of an answer that came from another site by a redirect even the time is hidden. Scripts end calls of their own
      // early, which looks the same; and the page's icon is the browser's affair.
      // https://w3c.github.io/resource-timing/#dfn-setup-the-resource-timing-entry
      if (responseStart === 0 && name.startsWith(origin) && !/^(i?frame|fetch|xml)|favicon/.test(initiatorType + name))
        note(name);
    }
  }).observe({ type: 'resource', buffered: true });
};

/**
 * Reports an element that stood in the page unheld. It is held by now, but the browser has asked already; whether it has
 * for CSS, its list will tell.
 */
export const reportElement = (element: Element): void => {
  for (const name of FETCHING_ATTRIBUTES)
    for (const address of addressesIn(name, heldValue(element, name) ?? '')) {
      if (!serviceOf(address)) continue;
      const url = absolute(address);
      tags.set(url, element);
      if (!CSS_PLACES.includes(name)) report(url);
    }
};
