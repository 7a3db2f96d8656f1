import { HELD, HELD_TYPE } from '../markup/attributes';
import { addressesIn } from '../markup/fetching';
import { KEPT_ADDRESSES, MARKS } from '../markup/otherTools';
import type { ServiceId } from '../services/Service';
import { absolute } from './absolute';
import { get, set } from './hold';
import { serviceOf } from './watch';

/** What a mark stands for: the service that a tag with it names. */
const marked = new Map<string, ServiceId>();

/** True for a script that browsers neither fetch nor run. */
export const isInert = (element: Element): boolean =>
  element.localName === 'script' && get(element, 'type') === HELD_TYPE;

/**
 * Takes over a tag that another tool holds. It waits for the service whose address it names. A script that names none but
 * the site's own waits for the service that another tag with its mark has named: a mark is a purpose, and says nothing of
 * who is contacted, so that whoever is not known stays out.
 */
export const takeOverTag = (element: Element): void => {
  const mark = MARKS.map((name) => get(element, name)).find(Boolean);
  if (!mark) return;
  const address = KEPT_ADDRESSES.map((name) => get(element, name)).find(Boolean);
  const named = address ? [address] : isInert(element) ? addressesIn('srcdoc', element.textContent) : [];
  const isOwn =
    isInert(element) && [...named, get(element, 'src') ?? ''].every((url) => absolute(url).startsWith(origin));
  const id = get(element, HELD) ?? named.map(serviceOf).find(Boolean) ?? (isOwn && marked.get(mark));
  if (!id) return;
  marked.set(mark, id);
  set(element, HELD, id);
  if (address && get(element, 'data-cookieblock-src')) set(element, 'data-src', address);
};
