import type { Tape } from './createTape';
import { readTag } from './readTag';

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

/** What looks like an end tag may be part of a script, or stand in an attribute of the end tag. */
const endTagWithin = (passage: string, name: string): number => {
  const starts = [...passage.matchAll(new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'))].map(({ index }) => index);
  return (starts.length > 1 ? starts.find((start) => isTag(passage.slice(start))) : starts[0]) ?? passage.length;
};

/** Whether a text is one tag. */
const isTag = (text: string): boolean => /^[\t\n\f\r /]*>$/.test(text.slice(readTag(text).attributesEnd));
