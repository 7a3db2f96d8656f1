import { unescapeScript } from './unescapeScript';

/** A piece of a script: a string, of which what stands between the quotes is told; a word or number; or a sign. */
export interface Piece {
  readonly kind: 'string' | 'word' | 'sign';
  readonly text: string;
}

type Opening = 'condition' | 'template' | 'other';

const WHITE = /\s+/y;
const COMMENT = /\/\/[^\n\r\u2028\u2029]*/y;
/** In scripts of old this is a comment, too. https://tc39.es/ecma262/#sec-html-like-comments */
const OLD_COMMENT = /<!--[^\n\r\u2028\u2029]*/y;
/** All characters of which names, words and numbers are made. */
const WORD = /[^\s\0-#%-/:-@[-^`{-\x7f]+/y;
const REGEX = /\/(?:[^/\\[\n\r]|\\[^\n\r]|\[(?:[^\]\\\n\r]|\\[^\n\r])*\])+\/[\w$]*/y;

/** Words behind which a value is still to come, so that `/` begins a regular expression. */
const BEFORE_VALUE = /^(await|case|delete|do|else|extends|in|instanceof|new|of|return|throw|typeof|void|yield)$/;
/** Words whose parentheses are no value: a statement follows. */
const BEFORE_CONDITION = /^(for|if|while|with)$/;

/**
 * The pieces of a script, without its comments and regular expressions. It is no parser: where `/` may divide or begin an
 * expression it goes by the piece before, and a quote without an end is a sign, so that a mistake ends with its line.
 */
export function* scanScript(code: string, isModule: boolean): Generator<Piece> {
  const open: Opening[] = [];
  let at = 0;
  let isValueNext = true;
  let last = '';
  let isName = false;

  /** What the expression finds here; it is passed. */
  const take = (expression: RegExp): string => {
    expression.lastIndex = at;
    const [found = ''] = expression.exec(code) ?? [];
    at += found.length;
    return found;
  };

  /** The text up to a quote, which is passed; undefined where it has no end in its line. */
  const takeString = (quote: string): string | undefined => {
    const start = at + 1;
    for (let end = start; end < code.length; end++) {
      const character = code[end];
      if (character === '\\') end += code.startsWith('\r\n', end + 1) ? 2 : 1;
      else if (character === quote || (quote === '`' && code.startsWith('${', end))) {
        at = end + (character === quote ? 1 : 2);
        if (character !== quote) open.push('template');
        return code.slice(start, end);
      } else if (quote !== '`' && (character === '\n' || character === '\r')) return undefined;
    }
    return undefined;
  };

  const passComment = (): boolean => {
    if (!code.startsWith('/*', at)) return Boolean(take(COMMENT) || (!isModule && take(OLD_COMMENT)));
    const end = code.indexOf('*/', at + 2);
    at = end < 0 ? code.length : end + 2;
    return true;
  };

  const takeSign = (): Piece => {
    const text = /^(\+\+|--)/.exec(code.slice(at, at + 2))?.[0] ?? code[at] ?? '';
    at += text.length;
    if (text === '(') open.push(isName && BEFORE_CONDITION.test(last) ? 'condition' : 'other');
    else if (text === '{' || text === '[') open.push('other');
    const closed = /[)\]}]/.test(text) ? open.pop() : undefined;
    // Behind a block a statement begins; that a value ends there and is divided is rare.
    if (text.length === 1) isValueNext = text === ')' ? closed === 'condition' : text !== ']';
    return { kind: 'sign', text };
  };

  while (at < code.length) {
    if (take(WHITE) || passComment()) continue;
    const character = code[at] ?? '';
    const isTemplate = character === '`' || (character === '}' && open.at(-1) === 'template');
    if (isTemplate || character === "'" || character === '"') {
      if (character === '}') open.pop();
      const text = takeString(isTemplate ? '`' : character);
      if (text !== undefined) {
        isValueNext = open.at(-1) === 'template' && code[at - 1] === '{';
        isName = false;
        last = '';
        yield { kind: 'string', text: unescapeScript(text) };
        continue;
      }
    }
    if (isValueNext && take(REGEX)) {
      isValueNext = false;
      isName = false;
      last = '';
      continue;
    }
    const word = take(WORD);
    const piece: Piece = word ? { kind: 'word', text: word } : takeSign();
    if (word) isValueNext = last !== '.' && BEFORE_VALUE.test(word);
    isName = word !== '' && last !== '.';
    last = piece.text;
    yield piece;
  }
}
