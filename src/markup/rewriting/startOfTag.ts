import type { Tape } from './createTape';

/** In text outside of CDATA sections no letter stands behind `<`: that would be a tag. */
const TAG = /<!\[CDATA\[|<\/?[a-z]/gi;

/**
 * Where the tag begins that ends at `end`, with nothing but text between `from` and it. The tokenizer could tell, but then
 * it would note it for all tags, of which few are asked about.
 *
 * @param textOf The name of the element whose text it ends, where tags are text.
 */
export const startOfTag = (tape: Tape, from: number, end: number, textOf?: string): number => {
  const start = Math.max(from, tape.start);
  const passage = tape.slice(start, end);
  return start + (textOf === undefined ? tagWithin(passage) : endTagWithin(passage, textOf));
};

const tagWithin = (passage: string): number => {
  TAG.lastIndex = 0;
  for (let match = TAG.exec(passage); match; match = TAG.exec(passage)) {
    if (match[0] !== '<![CDATA[') return match.index;
    TAG.lastIndex = passage.indexOf(']]>', match.index) + 3;
  }
  return 0;
};

/** One for each name, as they are few and made slowly. */
const endTags = new Map<string, RegExp>();

const endTagOf = (name: string): RegExp => {
  const expression = endTags.get(name) ?? new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  endTags.set(name, expression);
  return expression;
};

/** What looks like it further ahead is part of a script. */
const endTagWithin = (passage: string, name: string): number =>
  [...passage.matchAll(endTagOf(name))].at(-1)?.index ?? passage.length;
