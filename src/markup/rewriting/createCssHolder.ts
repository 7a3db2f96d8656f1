import { HELD_ADDRESS } from '../heldCss';
import { createCssRewriter } from './createCssRewriter';
import { createLookUp } from './createLookUp';
import { createTape } from './createTape';
import type { HoldOptions } from './HoldOptions';
import { HELD_RULE, heldRule } from './heldRule';
import { NOWHERE } from './NOWHERE';
import type { TextRewriter } from './TextRewriter';

/**
 * Holds the addresses of services in a CSS file that comes in pieces: the sign goes before each, and a rule that says so
 * to the end.
 */
export const createCssHolder = ({ serviceOf, base = NOWHERE, onHeld, onEdit }: HoldOptions): TextRewriter => {
  const lookUp = createLookUp(serviceOf);
  const tape = createTape(onHeld, onEdit);
  let isHeld = false;
  return createCssRewriter(tape, {
    visit({ url, at, what }) {
      if (url.startsWith(HELD_ADDRESS) || !lookUp.mayBe(url, base)) return undefined;
      const found = lookUp.first('src', url, base);
      isHeld ||= Boolean(found);
      return found && { at, insert: HELD_ADDRESS, held: { ...found, what, at } };
    },
    end(text, closers) {
      if (!isHeld || closers === undefined || HELD_RULE.test(text)) return text;
      const insert = heldRule(closers);
      onEdit?.({ at: tape.end, insert });
      return text + insert;
    },
  });
};
