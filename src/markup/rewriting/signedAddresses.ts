import { HELD_ADDRESS } from '../heldCss';
import { addressesInCss } from './addressesInCss';
import type { CssPiece } from './CssPiece';

/** An address that the sign stands before. */
export interface SignedAddress {
  /** Where the sign begins in the whole text. */
  readonly at: number;
  /** What follows it. */
  readonly url: string;
}

/** The addresses in a piece of CSS that the sign is written before, without entities and escapes: it can be taken away. */
export const signedAddresses = (css: CssPiece): readonly SignedAddress[] => {
  if (!css.text.includes(HELD_ADDRESS)) return [];
  return addressesInCss(css.text).flatMap(({ url, at }) =>
    css.text.startsWith(HELD_ADDRESS, at) &&
    css.writtenAt(at + HELD_ADDRESS.length - 1) - css.writtenAt(at) === HELD_ADDRESS.length - 1
      ? [{ at: css.from + css.writtenAt(at), url: url.slice(HELD_ADDRESS.length) }]
      : [],
  );
};
