import { CSS_PLACES } from '../fetching';
import type { CssPiece } from './CssPiece';
import type { Tape } from './createTape';
import type { DecodedText } from './DecodedText';
import { decodeEntities } from './decodeEntities';
import { decodeForeignText } from './decodeForeignText';
import type { Element } from './Element';
import type { WrittenTag } from './readTag';

/** The CSS in a tag, in the first attribute of each name, and in the text of a style. */
export const cssOf = (element: Element, tag: WrittenTag, tape: Tape): readonly CssPiece[] => [
  ...cssOfAttributes(element, tag, tape),
  ...cssOfStyle(element, tape),
];

const cssOfAttributes = ({ name: tag, start }: Element, { attributes }: WrittenTag, tape: Tape): CssPiece[] => {
  const seen = new Set<string>();
  return attributes.flatMap(({ name, valueStart, valueEnd }) => {
    if (!CSS_PLACES.includes(name) || seen.has(name)) return [];
    seen.add(name);
    const from = start + valueStart;
    return { ...decodeEntities(tape.slice(from, start + valueEnd), 'attribute'), what: `${tag} ${name}`, from };
  });
};

/** Of any type: Chromium fetches what a style imports ahead of knowing that it is something else. */
const cssOfStyle = (element: Element, tape: Tape): CssPiece[] => {
  const { name, namespace, end, textEnd } = element;
  if (name !== 'style' || textEnd === end) return [];
  const written = tape.slice(end, textEnd);
  // In SVG it is text like any other.
  const css = namespace === 'html' ? asItIs(written) : decodeForeignText(written);
  return [{ ...css, what: 'style', from: end }];
};

const asItIs = (text: string): DecodedText => ({ text, writtenAt: (offset) => offset });
