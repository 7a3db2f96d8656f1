import { splitAt } from './callsIn';
import { isComment, type Token } from './readTokens';

/** Functions whose result may be printed: they escape, or print nothing but what they know. */
const SAFE =
  /^(esc_(html|attr|url|textarea|js|xml)(__|_e|_x)?|wp_kses(_post|_data)?|absint|intval|wp_json_encode_script|checked|selected|disabled|number_format_i18n)$/;

/** Where WordPress's own sniff is told to look away, and why. */
const EXCUSE = /phpcs:ignore WordPress\.Security\.EscapeOutput\.\w+ -- \S/;

/** Lines that print something which nobody has escaped. */
export const unescapedIn = (tokens: readonly Token[]): readonly number[] => {
  const excused = new Set(tokens.filter(({ text }) => EXCUSE.test(text)).map(({ line }) => line));
  const code = tokens.filter((token) => !isComment(token));
  return code.flatMap((token, index) => {
    const parts = printedBy(code, index);
    // The excuse stands at the end of the line or on the one before.
    if (excused.has(token.line) || excused.has(token.line - 1)) return [];
    return parts.every(isSafe) ? [] : token.line;
  });
};

/** What the token prints, in parts. */
const printedBy = (code: readonly Token[], index: number): readonly (readonly Token[])[] => {
  const { kind, text } = code[index] ?? { kind: '', text: '' };
  const rest = code.slice(index + 1);
  if (kind === 'T_ECHO' || kind === 'T_PRINT' || kind === 'T_OPEN_TAG_WITH_ECHO') return splitAt(rest, [',']);
  if (kind === 'T_STRING' && /^v?printf$/.test(text) && rest[0]?.kind === '(') return splitAt(rest.slice(1), [',']);
  return [];
};

/** True for literals, numbers, results of safe functions, and what is made of them by `.` and `? :`. */
const isSafe = (part: readonly Token[]): boolean => {
  const pieces = splitAt(part, ['.']);
  if (pieces.length > 1) return pieces.every(isSafe);
  const [condition, ...choices] = splitAt(part, ['?']);
  if (condition && choices.length > 0) return choices.flatMap((choice) => splitAt(choice, [':'])).every(isSafe);
  const [first, second] = part;
  if (!first) return true;
  if (first.kind === '(' && part.at(-1)?.kind === ')') return isSafe(part.slice(1, -1));
  if (/^T_(CONSTANT_ENCAPSED_STRING|LNUMBER|DNUMBER|INT_CAST)$/.test(first.kind)) return true;
  return first.kind === 'T_STRING' && second?.kind === '(' && SAFE.test(first.text);
};
