import { HELD_ADDRESS } from '../heldCss';
import { addressesInCss } from './addressesInCss';
import type { CssPiece } from './CssPiece';
import type { LookUp } from './createLookUp';
import type { Edit } from './Edit';

/** A word by which CSS names an address, or an escape of a letter that may be part of such a word. */
const FETCHES = /url|import|image-set|src|\\(?:0{0,4}[4-7]|[g-z])/i;

/** The changes that hold the addresses of services in a piece of CSS. */
export const holdCssPiece = (css: CssPiece, lookUp: LookUp, base: string): readonly Edit[] => {
  if (!lookUp.mayName(css.text) || !FETCHES.test(css.text)) return [];
  return addressesInCss(css.text).flatMap(({ url, at: offset, what }) => {
    const found = url.startsWith(HELD_ADDRESS) ? undefined : lookUp.first('src', url, base);
    const at = css.from + css.writtenAt(offset);
    return found ? [{ at, insert: HELD_ADDRESS, held: { ...found, what: `${css.what} ${what}`, at } }] : [];
  });
};
