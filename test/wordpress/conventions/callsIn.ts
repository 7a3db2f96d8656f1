import { isComment, type Token } from './readTokens';

/** A call of a function by its name; methods are no calls in this sense. */
export interface Call {
  readonly name: string;
  readonly line: number;
  /** The tokens of each argument, without comments. */
  readonly args: readonly (readonly Token[])[];
}

const OPENING = ['(', '[', '{', 'T_CURLY_OPEN', 'T_DOLLAR_OPEN_CURLY_BRACES'];
const CLOSING = [')', ']', '}'];

/** Calls of functions, wherever they stand. */
export const callsIn = (tokens: readonly Token[]): readonly Call[] => {
  const code = tokens.filter((token) => !isComment(token));
  return code.flatMap((token, index) => {
    const isName = token.kind === 'T_STRING' || token.kind === 'T_NAME_FULLY_QUALIFIED';
    if (!isName || code[index + 1]?.kind !== '(') return [];
    if (/^T_(FUNCTION|OBJECT_OPERATOR|NULLSAFE_OBJECT_OPERATOR|DOUBLE_COLON|NEW)$/.test(code[index - 1]?.kind ?? ''))
      return [];
    return { name: token.text.replace(/^\\/, ''), line: token.line, args: splitAt(code.slice(index + 2), [',']) };
  });
};

/** Splits what stands before the bracket, or the end of the statement, that closes it, at separators outside of brackets. */
export const splitAt = (tokens: readonly Token[], separators: readonly string[]): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && (CLOSING.includes(token.kind) || token.kind === ';' || token.kind === 'T_CLOSE_TAG')) break;
    if (OPENING.includes(token.kind)) depth++;
    if (CLOSING.includes(token.kind)) depth--;
    if (depth === 0 && separators.includes(token.kind)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};
