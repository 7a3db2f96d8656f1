import { CSS_PLACES, FETCHING_REL, isFetching } from '../fetching';
import type { Found } from './createLookUp';
import type { Element } from './Element';
import type { HoldContext } from './HoldContext';
import { RENAMED } from './heldName';
import { valuesOf } from './valuesOf';

/** Whether browsers fetch what an attribute names, by the others of its tag. */
const isFetched = (tag: string, name: string, valueFor: ReturnType<typeof valuesOf>): boolean => {
  if (CSS_PLACES.includes(name)) return false;
  // Without a rel a link contacts nobody; where a script gives it one, the gate is there.
  if (tag === 'link') return FETCHING_REL.test(valueFor('rel') || 'none');
  if (name === 'content') return tag === 'meta' && /^refresh$/i.test(valueFor('http-equiv') ?? '');
  return true;
};

/** The attributes by which a browser would fetch from a service, but for those that hold CSS. */
export const findInAttributes = (
  element: Element,
  { lookUp, page: { base }, firstInPage }: HoldContext,
): ReadonlyMap<string, Found> => {
  const found = new Map<string, Found>();
  // A style fetches by its text alone.
  if (!isFetching(element.name) || element.name === 'style') return found;
  const valueFor = valuesOf(element);
  for (const { name, value } of element.attributes) {
    if (!RENAMED.has(name) || !isFetched(element.name, name, valueFor)) continue;
    const first = name === 'srcdoc' ? firstInPage(value) : lookUp.mayBe(value, base) && lookUp.first(name, value, base);
    if (first) found.set(name, first);
  }
  return found;
};
