import { addressesIn, FETCHING_ATTRIBUTES } from '../markup/fetching';
import { absolute } from './absolute';
import { welcome } from './decision';
import { heldValue } from './hold';
import type { Leak } from './Leak';
import { pageRead } from './pageRead';
import { warn } from './warn';
import { serviceOf } from './watch';

/** What escaped so far. */
export const leaks: Leak[] = [];

const report = (url: string, element?: Element): void => {
  const service = serviceOf(url);
  if (!service || welcome.has(service) || leaks.some((leak) => leak.url === url)) return;
  const cure = element?.outerHTML ?? '';
  leaks.push({ service, url, element, cure });
  warn('leak', `${service}: ${url} ${cure}`);
};

/**
 * Looks at what the page asks for, once its tags have been met: they are reported with the element, which is more than
 * an address tells. Not every engine lists every resource; what is listed was asked for.
 */
export const startAudit = async (): Promise<void> => {
  await pageRead();
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) report(name);
  }).observe({ type: 'resource', buffered: true });
};

/** Reports an element that stood in the page unheld. It is held by now, but the browser has asked already. */
export const reportElement = (element: Element): void => {
  for (const name of FETCHING_ATTRIBUTES)
    for (const address of addressesIn(name, heldValue(element, name) ?? ''))
      if (serviceOf(address)) report(absolute(address), element);
};
