import { HELD } from '../../src/markup/attributes';
import { contactsOf, type Sighting } from './contactsOf';
import { leaksOf } from './leaksOf';
import type { Report } from './Report';

/** Calls back with a report now and after everything that may have changed it. */
export const watchPage = (view: Window & typeof globalThis, show: (report: Report) => void): void => {
  const { document: doc, location, performance } = view;
  const requests: Sighting[] = [];
  const frames = new Map<Element, Sighting>();

  const report = (): void => {
    for (const frame of doc.querySelectorAll<HTMLIFrameElement>(`iframe[src]:not([${HELD}])`)) {
      if (!frames.has(frame)) frames.set(frame, { url: frame.src, at: performance.now() });
    }
    show({
      contacts: contactsOf(location.host, requests, [...frames.values()]),
      held: heldIn(doc),
      cookies: doc.cookie.split('; ').filter(Boolean),
      leaks: leaksOf(Reflect.get(view, 'einlass')),
    });
  };

  report();
  new view.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) requests.push({ url: entry.name, at: entry.startTime });
    report();
  }).observe({ type: 'resource', buffered: true });
  new view.MutationObserver(report).observe(doc, {
    subtree: true,
    childList: true,
    attributeFilter: [HELD, 'src'],
  });
  doc.addEventListener('einlass:change', report);
  // Not in every browser; elsewhere the next request or decision shows the cookie.
  if ('cookieStore' in view) view.cookieStore.addEventListener('change', report);
};

const heldIn = (doc: Document): ReadonlyMap<string, number> => {
  const held = new Map<string, number>();
  for (const element of doc.querySelectorAll(`[${HELD}]`)) {
    const service = element.getAttribute(HELD) ?? '';
    held.set(service, (held.get(service) ?? 0) + 1);
  }
  return held;
};
