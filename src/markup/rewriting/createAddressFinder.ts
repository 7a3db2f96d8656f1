import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import type { CssAddress } from './CssAddress';

/** Functions in which a string is an address. */
export const TAKES_ADDRESS = /^(url|src|(-webkit-)?image-set)$/;

/** The opening of `url(` without quotes, whose name may be written with escapes. */
const URL_OPENING = /^[^(]*\([ \t\n\r\f]*/;

/**
 * Finds the addresses in CSS that comes token by token: in `url()`, `src()` and `image-set()`, and behind `@import`.
 * A string counts as an address nowhere else: it may be a text, a font's name or part of a selector. One that comes by
 * `var()` into `image-set()` is not found.
 */
export const createAddressFinder = (): ((token: CSSToken) => CssAddress | undefined) => {
  /** The functions and parentheses that are open, from outside to inside. */
  const open: string[] = [];
  let imports = false;

  const found = (url: string, at: number): CssAddress | undefined => {
    const what = imports ? '@import' : `${open.at(-1) ?? 'url'}()`;
    return url.trim() ? { url, at, what } : undefined;
  };

  const look = (token: CSSToken): CssAddress | undefined => {
    const [type, text, start] = token;
    if (type === TokenType.URL) {
      const what = imports ? '@import' : 'url()';
      const opening = URL_OPENING.exec(text)?.[0].length ?? 0;
      return token[4].value ? { url: token[4].value, at: start + opening, what } : undefined;
    }
    if (type === TokenType.String && (imports || TAKES_ADDRESS.test(open.at(-1) ?? '')))
      return found(token[4].value, start + 1);
    if (type === TokenType.Function) open.push(token[4].value.toLowerCase());
    if (type === TokenType.OpenParen) open.push('');
    if (type === TokenType.CloseParen) open.pop();
    return undefined;
  };

  return (token) => {
    const [type, , , , value] = token;
    const address = look(token);
    if (type === TokenType.AtKeyword) imports = value.value.toLowerCase() === 'import';
    // Behind `@import url(` the string is still to come.
    else if (type !== TokenType.Whitespace && type !== TokenType.Comment && type !== TokenType.Function)
      imports = false;
    return address;
  };
};
