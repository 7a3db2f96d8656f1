import { addressesAt } from './addressesAt';
import type { Row } from './Row';
import type { Scene } from './Scene';
import { whatOf } from './whatOf';

/** A row for each address of a service that an element names. */
export const rowsOf = (element: Element, { doc, held, ruleOf }: Scene): readonly Row[] =>
  addressesAt(element, held.has(element)).flatMap(({ name, address }) => {
    const found = ruleOf(address, doc.baseURI);
    // What a rule fits can be read as an address.
    return found ? { ...found, what: whatOf(element, name), url: new URL(address, doc.baseURI).href } : [];
  });
