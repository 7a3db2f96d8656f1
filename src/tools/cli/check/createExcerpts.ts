import type { Kind } from '../files/kindOf';
import { PIECES, shortenPair } from '../say/shortenPair';

/** A tag up to its end: a quote counts behind an equals sign alone. https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state */
const TAG = /<([a-z][^\s/>]*)(?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^>=])*>?/iy;

/** A statement of CSS up to its end; addresses may hold the signs that end it. */
const STATEMENT = /[{};]?(?:"[^"]*"|'[^']*'|\([^)]*\)|[^{};])*/y;

/** Elements whose text is shown with their tag, because that is what is held. */
const WITH_TEXT = /^(script|style)$/i;

/** Characters up to which markup is shown whole: a tag is there to be copied, of code and CSS a glimpse will do. */
const WHOLE = 2000;
const TEXT = 200;

export interface Excerpt {
  readonly markup: string;
  readonly cure: string;
}

/**
 * Makes the function that shows a place in a text, before and after the whole was held. Both texts fall into the same
 * number of pieces, so a place in one is found in the other, with whatever around it decided how it is held.
 */
export const createExcerpts = (text: string, held: string, kind: Kind): ((offset: number) => Excerpt) => {
  const [starts, heldStarts] = [startsOf(text), startsOf(held)];
  return (offset) => {
    let first = pieceAt(starts, offset);
    let [start, end] = rangeAt(text, starts[first] ?? 0, kind);
    // A `<` within an attribute, CSS or a script begins no tag that reaches as far.
    while (first > 0 && end <= offset) [start, end] = rangeAt(text, starts[--first] ?? 0, kind);
    // Behind the end of a tag both texts are the same up to the next piece.
    const next = pieceAt(starts, end - 1) + 1;
    const behind = (starts[next] ?? text.length) - end;
    const markup = text.slice(start, end);
    const cure = held.slice(heldStarts[first], (heldStarts[next] ?? held.length) - behind);
    const [shown, cured] = shortenPair(
      trimmed(markup),
      trimmed(cure),
      /^<(?!script|style)/i.test(markup) ? WHOLE : TEXT,
    );
    return { markup: shown, cure: cured };
  };
};

/** The index of the piece that an offset lies in. */
const pieceAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

const startsOf = (text: string): readonly number[] => {
  const starts: number[] = [];
  let start = 0;
  for (const piece of text.split(PIECES)) {
    starts.push(start);
    start += piece.length;
  }
  return starts;
};

/** From where to where a tag or a statement reaches that may begin at a place; nowhere, if none does. */
const rangeAt = (text: string, start: number, kind: Kind): readonly [start: number, end: number] => {
  const form = kind === 'css' ? STATEMENT : TAG;
  form.lastIndex = start;
  const [tag = '', name = ''] = form.exec(text) ?? [];
  const end = start + tag.length;
  if (!WITH_TEXT.test(name)) return [start, end];
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = end;
  return [start, closing.exec(text) ? closing.lastIndex : text.length];
};

const trimmed = (text: string): string => text.replace(/^[{};\s]+|\s+$/g, '');
