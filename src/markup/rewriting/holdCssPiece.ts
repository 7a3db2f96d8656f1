import { HELD_ADDRESS } from '../heldCss';
import { addressesInCss } from './addressesInCss';
import type { CssPiece } from './CssPiece';
import type { LookUp } from './createLookUp';
import type { Edit } from './Edit';

/** A word by which CSS names an address, or an escape of a letter that may be part of such a word. */
export const FETCHES = /url|import|image-set|src|\\(?:0{0,4}[4-7]|[g-z])/i;

/** https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const ESCAPE = /\\(?:([\da-f]{1,6})(?:\r\n|\s)?|(\r\n|.))/gis;

/** The text as strings and addresses in it would read. Most CSS with escapes has them in its selectors and icons. */
const unescaped = (css: string): string =>
  css.replace(ESCAPE, (_, code?: string, character = '') => {
    if (code === undefined) return /[\n\r\f]/.test(character) ? '' : character;
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? '' : String.fromCodePoint(point);
  });

/** The changes that hold the addresses of services in a piece of CSS. */
export const holdCssPiece = (css: CssPiece, lookUp: LookUp, base: string): readonly Edit[] => {
  if (!lookUp.mayBe(unescaped(css.text), base) || !FETCHES.test(css.text)) return [];
  return addressesInCss(css.text).flatMap(({ url, at: offset, what }) => {
    const found = url.startsWith(HELD_ADDRESS) ? undefined : lookUp.first('src', url, base);
    const at = css.from + css.writtenAt(offset);
    return found ? [{ at, insert: HELD_ADDRESS, held: { ...found, what: `${css.what} ${what}`, at } }] : [];
  });
};
