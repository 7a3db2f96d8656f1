import { HELD, HELD_TYPE } from '../markup/attributes';
import { addressesIn } from '../markup/fetching';
import type { ServiceId } from '../services/Service';
import { get, set } from './hold';
import { serviceOf } from './watch';

/** How other tools mark what waits for consent: vanilla-cookieconsent and c15t, Klaro, Cookiebot. */
export const MARKS = ['data-category', 'data-c15t-category', 'data-name', 'data-cookieconsent'];

/** Where they keep the address; `src` itself where the type of a script keeps it from being fetched. */
const ADDRESSES = ['data-cookieblock-src', 'data-src', 'data-href'];

/** What a mark stands for: the service that a tag with it names. */
const marked = new Map<string, ServiceId>();

/** True for a script that browsers neither fetch nor run. */
export const isInert = (element: Element): boolean =>
  element.localName === 'script' && get(element, 'type') === HELD_TYPE;

/**
 * Takes over a tag that another tool holds. It waits for the service whose address it names, or else for the one that
 * another tag with its mark has named: a mark is a purpose, and says nothing of who is contacted.
 */
export const takeOverTag = (element: Element): void => {
  const mark = MARKS.map((name) => get(element, name)).find(Boolean);
  if (!mark) return;
  const address = ADDRESSES.map((name) => get(element, name)).find(Boolean);
  const named = address ? [address] : isInert(element) ? addressesIn('srcdoc', element.textContent) : [];
  const id = get(element, HELD) ?? named.map(serviceOf).find(Boolean) ?? (isInert(element) && marked.get(mark));
  if (!id) return;
  marked.set(mark, id);
  set(element, HELD, id);
  if (address && get(element, 'data-cookieblock-src')) set(element, 'data-src', address);
};
