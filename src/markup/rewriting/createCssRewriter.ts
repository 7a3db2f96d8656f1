import { type CSSToken, tokenizer } from '@csstools/css-tokenizer';
import type { CssAddress } from './CssAddress';
import { createAddressFinder } from './createAddressFinder';
import { createCssEnding } from './createCssEnding';
import { createPatience } from './createPatience';
import type { Tape } from './createTape';
import type { Edit } from './Edit';
import type { TextRewriter } from './TextRewriter';

/**
 * What follows in the next piece can change the last tokens of a piece, but none before: `<`, `!` and `-` may turn out
 * to be `<!--`, and `1`, `e` and `+` a number. More wait, so that a rule at the end is there as a whole.
 */
const UNSURE = 16;

export interface CssVisitor {
  /** What becomes of an address. */
  readonly visit: (address: CssAddress) => Edit | undefined;
  /**
   * What becomes of the end of the file, as it is given out. `closers` go before what is added.
   * Undefined where nothing can be: the file breaks off in the middle of something.
   */
  readonly end: (text: string, closers: string | undefined) => string;
}

/** Rewrites a CSS file on `tape`. */
export const createCssRewriter = (tape: Tape, { visit, end }: CssVisitor): TextRewriter => {
  const find = createAddressFinder();
  const ending = createCssEnding();
  const worth = createPatience();

  const read = (token: CSSToken, offset: number): void => {
    ending.read(token);
    const address = find(token);
    const edit = address && visit({ ...address, at: address.at + offset });
    if (edit) tape.edit([edit]);
  };

  /** Reads what is on the tape but for the last tokens, which it leaves there; `whole`: nothing follows. */
  const advance = (whole: boolean): string => {
    const offset = tape.start;
    const tokens = tokenizer({ css: tape.slice(offset, tape.end) });
    const next: CSSToken[] = [];
    while (!tokens.endOfFile()) {
      next.push(tokens.nextToken());
      const [token] = next;
      if (!token || next.length <= UNSURE) continue;
      next.shift();
      read(token, offset);
    }
    if (whole) for (const token of next) read(token, offset);
    return tape.give(whole ? tape.end : offset + (next[0]?.[2] ?? 0));
  };

  return {
    rest() {
      tape.append(worth('', 0));
      return tape.give(tape.end);
    },
    write(text) {
      const more = worth(text, tape.end - tape.start);
      if (!more) return '';
      tape.append(more);
      return advance(false);
    },
    end() {
      tape.append(worth('', 0));
      return end(advance(true), ending.closers());
    },
  };
};
