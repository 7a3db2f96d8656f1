import { addressesIn, CSS_PLACES, FETCHING_ATTRIBUTES, FETCHING_REL, isFetching } from '../../markup/fetching';

/** An address, and the attribute that it stands in; `#text` for the text of a style. */
export interface Place {
  readonly name: string;
  readonly address: string;
}

// Parts of a form stand in front of its members that have their name.
const { getAttribute } = Element.prototype;

/** Where an element names what browsers fetch by themselves, or would if it was not `held`. */
export const addressesAt = (element: Element, held: boolean): readonly Place[] => {
  const get = (name: string): string | null => getAttribute.call(element, name);
  const fetches =
    isFetching(element.localName) && (element.localName !== 'link' || FETCHING_REL.test(get('rel') ?? ''));
  // A held attribute is its data attribute; CSS stays where it is.
  const waiting = held && (element instanceof HTMLElement || element instanceof SVGElement) ? element.dataset : {};
  return FETCHING_ATTRIBUTES.flatMap((name) => {
    const css = CSS_PLACES.includes(name);
    if (!css && !fetches) return [];
    const text = name === '#text' ? element.localName === 'style' && element.textContent : get(name);
    const value = (!css && waiting[name]) || text || '';
    return value ? addressesIn(name, value).map((address) => ({ name, address })) : [];
  });
};
