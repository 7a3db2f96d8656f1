import { HELD, HELD_PREFIX } from '../../../../markup/attributes';
import { CSS_PLACES, FETCHING_ATTRIBUTES } from '../../../../markup/fetching';
import { addressesInCss } from '../../../../markup/heldCss';
import type { Finding } from './Contact';

/** What tells addresses of services from others: a whole address in, an id out. */
export type ServiceOf = (url: string) => string | undefined;

/** What is held in a page, also in open shadow roots: one entry for each element and address. */
export const readHeld = (root: ParentNode, base: string, serviceOf: ServiceOf): readonly Finding[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...heldBy(element, base, serviceOf),
    ...(element.shadowRoot ? readHeld(element.shadowRoot, base, serviceOf) : []),
  ]);

const heldBy = (element: Element, base: string, serviceOf: ServiceOf): readonly Finding[] => {
  const service = element.getAttribute(HELD);
  if (!service) return [];
  const place = element.localName;
  const urls = [...inAttributes(element), ...inCss(element, base, serviceOf)].flatMap((url) => absolute(url, base));
  // Code names no address of its own.
  return [...new Set(urls.length > 0 ? urls : [''])].map((url) => ({ service, url, held: true, place }));
};

/** Not the text of a page in a frame, and not every size of one image. */
const SINGLE = FETCHING_ATTRIBUTES.filter((name) => !CSS_PLACES.includes(name) && !/^srcdoc$|srcset$/.test(name));

const inAttributes = (element: Element): readonly string[] =>
  SINGLE.flatMap((name) => element.getAttribute(HELD_PREFIX + name) ?? []);

/** The widget lets scripts read CSS as it was written, so what is held in it is known by its service alone. */
const inCss = (element: Element, base: string, serviceOf: ServiceOf): readonly string[] =>
  CSS_PLACES.flatMap((name) => (name === '#text' ? textOf(element) : element.getAttribute(name)) ?? [])
    .flatMap(addressesInCss)
    .filter((address) => absolute(address, base).some(serviceOf));

const textOf = (element: Element): string | null => (element.localName === 'style' ? element.textContent : null);

const absolute = (address: string, base: string): readonly string[] => {
  try {
    return [new URL(address, base).href];
  } catch {
    // What is no address is not worth a line.
    return [];
  }
};
