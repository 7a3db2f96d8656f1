import { HELD_ADDRESS } from '../heldCss';
import { createCssRewriter } from './createCssRewriter';
import { createLookUp } from './createLookUp';
import { createTape } from './createTape';
import type { HoldOptions } from './HoldOptions';
import { NOWHERE } from './NOWHERE';
import type { TextRewriter } from './TextRewriter';

/** Holds the addresses of services in a CSS file that comes in pieces: the sign goes before each. */
export const createCssHolder = ({ serviceOf, base = NOWHERE, onHeld }: HoldOptions): TextRewriter => {
  const lookUp = createLookUp(serviceOf);
  return createCssRewriter(createTape(onHeld), ({ url, at, what }) => {
    const found = lookUp.mayBe(url, base) ? lookUp.first('src', url, base) : undefined;
    return found && { at, insert: HELD_ADDRESS, held: { ...found, what, at } };
  });
};
