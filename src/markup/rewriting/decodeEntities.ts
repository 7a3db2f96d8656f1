import { type Token, Tokenizer } from 'parse5';
import type { DecodedText } from './DecodedText';
import { lastIndex } from './lastIndex';

const ENTITY = /&(?:#x[\da-f]+;?|#\d+;?|[a-z][a-z\d]*;?)/gi;

const ignore = () => {};

/** What a browser makes of the text of one entity and letters behind it. */
const read = (entity: string, place: 'attribute' | 'text'): string => {
  let answer = '';
  const add = ({ chars }: Token.CharacterToken) => {
    answer += chars;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ attrs: [attribute] }) => {
        answer = attribute?.value ?? entity;
      },
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: ignore,
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(place === 'attribute' ? `<a b="${entity}">` : entity, true);
  return answer;
};

/** How many characters two texts have in common at their ends. */
const commonEnd = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
};

/** Decodes the entities in a text as it is written in an attribute or between tags; every other byte stays. */
export const decodeEntities = (written: string, place: 'attribute' | 'text'): DecodedText => {
  let text = '';
  let last = 0;
  /** Where an entity ends, in the decoded text and in the written one. */
  const ends: [decoded: number, written: number][] = [];
  for (const { 0: entity, index } of written.includes('&') ? written.matchAll(ENTITY) : []) {
    const behind = written[index + entity.length];
    // In an attribute an ampersand may belong to a query: `&copy=1`.
    const isQuery = place === 'attribute' && behind === '=' && !/;$|^&#/.test(entity);
    const decoded = isQuery ? entity : read(entity, place);
    // Letters behind `&amp` may be no part of it.
    const letters = commonEnd(entity, decoded);
    text += written.slice(last, index) + decoded.slice(0, decoded.length - letters);
    last = index + entity.length - letters;
    if (letters < entity.length) ends.push([text.length, last]);
  }
  text += written.slice(last);
  return {
    text,
    writtenAt(offset) {
      const [decodedEnd, writtenEnd] = ends[lastIndex(ends, ([decoded]) => decoded <= offset)] ?? [0, 0];
      return writtenEnd + offset - decodedEnd;
    },
  };
};
