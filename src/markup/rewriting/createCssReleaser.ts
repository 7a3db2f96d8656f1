import { HELD_ADDRESS } from '../heldCss';
import { createCssRewriter } from './createCssRewriter';
import { createGrants } from './createGrants';
import { createTape } from './createTape';
import { HELD_RULE } from './heldRule';
import type { ReleaseOptions } from './ReleaseOptions';
import type { TextRewriter } from './TextRewriter';

/**
 * Takes the sign from the addresses in a CSS file that comes in pieces, where their service is granted. Where some are
 * granted only, and `serviceOf` is missing to tell which, every sign stays.
 */
export const createCssReleaser = (options: ReleaseOptions = {}): TextRewriter => {
  const { mayCome, tellsApart } = createGrants(options);
  const isKnown = tellsApart || options.isGranted === undefined;
  const tape = createTape();
  let isHeld = false;
  return createCssRewriter(tape, {
    visit({ url, at }) {
      // The sign may be written with escapes by somebody else; only as it is written here can it be taken back.
      if (tape.slice(at, at + HELD_ADDRESS.length) !== HELD_ADDRESS) return undefined;
      if (isKnown && mayCome('src', url.slice(HELD_ADDRESS.length)))
        return { at, remove: HELD_ADDRESS.length, insert: '' };
      isHeld = true;
      return undefined;
    },
    end(text) {
      const rule = HELD_RULE.exec(text);
      return isHeld || !rule ? text : text.slice(0, rule.index - Number(rule[1] ?? 0));
    },
  });
};
