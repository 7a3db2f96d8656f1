import type { ServiceId } from '../../services/Service';
import { HELD, HELD_PREFIX, HELD_TYPE } from '../attributes';
import { HELD_ADDRESS } from '../heldCss';
import type { CssPiece } from './CssPiece';
import type { Edit, Finding } from './Edit';
import type { Element } from './Element';
import { heldName } from './heldName';
import { isInert } from './isInert';
import type { WrittenAttribute, WrittenTag } from './readTag';
import { signedAddresses } from './signedAddresses';

export interface Mark {
  readonly id: ServiceId;
  /** The attributes that are held. */
  readonly names: ReadonlyMap<string, unknown>;
  readonly css: readonly CssPiece[];
  /** What is held by the mark itself. */
  readonly finding: Finding | undefined;
}

/**
 * The changes that mark a tag as held, so that they can be taken back to the byte. What looks held already and is the
 * author's own must not be given back as something else:
 * - attributes such as `data-src` get the prefix once more;
 * - where no attribute is held at all they keep their names, as scripts of the page may look for them, and a second space
 *   before the mark says that there is nothing to give back;
 * - in CSS a second sign goes before the author's.
 */
export const markTag = (
  element: Element,
  { nameEnd, attributes: written }: WrittenTag,
  mark: Mark,
): readonly Edit[] => {
  const { name: tag, start } = element;
  const isMarked = written.some(({ name }) => name === HELD);
  const isScript = tag === 'script';
  const isRenamed = isScript || mark.names.size > 0;
  const looksHeld = isInert(element) || written.some(({ name }) => heldName(name, isScript));
  const space = !isRenamed && looksHeld ? '  ' : ' ';
  const type = isScript ? ` type="${HELD_TYPE}"` : '';
  const insert = type + (isMarked ? '' : `${space}${HELD}="${mark.id}"`);
  const isAside = ({ name }: WrittenAttribute): boolean => {
    const live = heldName(name, isScript);
    if (live === undefined) return isScript && name === 'type';
    return isRenamed && (!isMarked || mark.names.has(live));
  };
  const signed = isMarked ? [] : mark.css.flatMap(signedAddresses);
  return [
    { at: start + nameEnd, insert, ...(mark.finding && { held: mark.finding }) },
    ...written.filter(isAside).map((attribute) => ({ at: start + attribute.start, insert: HELD_PREFIX })),
    ...signed.map(({ at }) => ({ at, insert: HELD_ADDRESS })),
  ].filter((edit) => edit.insert !== '');
};
