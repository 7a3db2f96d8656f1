import { type CSSToken, tokenizer } from '@csstools/css-tokenizer';
import type { CssAddress } from './CssAddress';
import { createAddressFinder } from './createAddressFinder';
import { createPatience } from './createPatience';
import type { Tape } from './createTape';
import type { Edit } from './Edit';
import type { TextRewriter } from './TextRewriter';

/**
 * What follows in the next piece can change the last tokens of a piece, but none before: `<`, `!` and `-` may turn out
 * to be `<!--`, and `1`, `e` and `+` a number.
 */
const UNSURE = 4;

/** Rewrites a CSS file on `tape` as `visit` says for each address in it. */
export const createCssRewriter = (tape: Tape, visit: (address: CssAddress) => Edit | undefined): TextRewriter => {
  const find = createAddressFinder();
  const worth = createPatience();

  const read = (token: CSSToken, offset: number): void => {
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
    write(text) {
      const more = worth(text, tape.end - tape.start);
      if (!more) return '';
      tape.append(more);
      return advance(false);
    },
    end() {
      tape.append(worth('', 0));
      return advance(true);
    },
  };
};
