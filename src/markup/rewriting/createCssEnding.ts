import { type CSSToken, TokenType } from '@csstools/css-tokenizer';

/** Follows CSS token by token, and knows what must come before a rule can follow at its end. */
export interface CssEnding {
  read(token: CSSToken): void;
  /**
   * Ends the statement and the blocks that are open; empty where none are. Undefined where the text breaks off within a
   * token or a parenthesis.
   */
  closers(): string | undefined;
}

/** What a token must end with to be whole. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  [TokenType.Comment]: /^\/\*[\s\S]*\*\/$/,
  [TokenType.String]: /^(["'])[\s\S]*\1$/,
  [TokenType.URL]: /\)$/,
  [TokenType.BadURL]: /\)$/,
};

const OPENING: readonly string[] = [TokenType.Function, TokenType.OpenParen, TokenType.OpenSquare];
const CLOSING: readonly string[] = [TokenType.CloseParen, TokenType.CloseSquare];
const EMPTY: readonly string[] = [TokenType.Whitespace, TokenType.Comment, TokenType.EOF];

export const createCssEnding = (): CssEnding => {
  let blocks = 0;
  let parentheses = 0;
  /** What ends the statement outside of all blocks: a semicolon, or a block where it is a rule's. */
  let statement = '';
  let isWhole = true;

  return {
    read([type, text]) {
      isWhole = !text.endsWith('\\') && (WHOLE[type]?.test(text) ?? true);
      if (EMPTY.includes(type)) return;
      if (OPENING.includes(type)) parentheses++;
      if (CLOSING.includes(type)) parentheses = Math.max(parentheses - 1, 0);
      if (type === TokenType.OpenCurly) blocks++;
      if (type === TokenType.CloseCurly) {
        blocks = Math.max(blocks - 1, 0);
        parentheses = 0;
      }
      if (blocks === 0 && (type === TokenType.CloseCurly || type === TokenType.Semicolon)) statement = '';
      else statement ||= type === TokenType.AtKeyword ? ';' : '{}';
    },
    closers() {
      if (!isWhole || parentheses > 0) return undefined;
      return blocks > 0 ? '}'.repeat(blocks) : statement;
    },
  };
};
