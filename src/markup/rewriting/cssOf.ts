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

const cssOfAttributes = ({ name: tag, start }: Element, { attributes }: WrittenTag, tape: Tape): CssPiece[] =>
  attributes
    .filter((attribute) => CSS_PLACES.includes(attribute.name) && isFirst(attribute, attributes))
    .map(({ name, valueStart, valueEnd }) => {
      const from = start + valueStart;
      const css = decodeEntities(tape.slice(from, start + valueEnd), 'attribute');
      return { ...css, what: `${tag} ${name}`, from };
    });

const isFirst = <Named extends { readonly name: string }>(attribute: Named, all: readonly Named[]): boolean =>
  all.find(({ name }) => name === attribute.name) === attribute;

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
