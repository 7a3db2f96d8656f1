import { HELD, HELD_PREFIX } from '../../../../markup/attributes';
import { CSS_PLACES, FETCHING_ATTRIBUTES } from '../../../../markup/fetching';
import { addressesInCss, HELD_ADDRESS } from '../../../../markup/heldCss';
import type { Finding } from './Contact';

/** What is held in a page, also in open shadow roots: one entry for each element and address. */
export const readHeld = (root: ParentNode, base: string): readonly Finding[] => {
  const found: Finding[] = [];
  for (const element of root.querySelectorAll('*')) {
    const service = element.getAttribute(HELD);
    if (service) {
      const urls = addressesOf(element, base);
      for (const url of urls.length > 0 ? urls : ['']) {
        found.push({ service, url, held: true, place: element.localName });
      }
    }
    if (element.shadowRoot) found.push(...readHeld(element.shadowRoot, base));
  }
  return found;
};

/** Addresses that the element waits for; none for code. */
const addressesOf = (element: Element, base: string): readonly string[] => {
  const inCss = CSS_PLACES.map((name) => (name === '#text' ? element.textContent : element.getAttribute(name)) ?? '');
  const css = inCss.filter((text) => text.includes(HELD_ADDRESS)).flatMap(heldAddresses);
  const attributes = FETCHING_ATTRIBUTES.filter((name) => !CSS_PLACES.includes(name))
    // Not the text of a page in a frame, and not every size of one image.
    .filter((name) => name !== 'srcdoc' && !name.endsWith('srcset'))
    .flatMap((name) => element.getAttribute(HELD_PREFIX + name) ?? []);
  return [...new Set([...attributes, ...css].flatMap((address) => absolute(address, base)))];
};

const heldAddresses = (css: string): readonly string[] =>
  css
    .split(HELD_ADDRESS)
    .slice(1)
    .flatMap((rest) => addressesInCss(`url(${rest.split(/["')]/)[0]})`));

const absolute = (address: string, base: string): readonly string[] => {
  try {
    return [new URL(address, base).href];
  } catch {
    // What is no address is not worth a line.
    return [];
  }
};
