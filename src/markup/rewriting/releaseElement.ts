import { HELD, HELD_PREFIX } from '../attributes';
import { HELD_ADDRESS } from '../heldCss';
import type { Grants } from './createGrants';
import type { Tape } from './createTape';
import { cssOf } from './cssOf';
import type { Edit } from './Edit';
import type { Element } from './Element';
import { heldName } from './heldName';
import { isInert } from './isInert';
import type { Page } from './Page';
import { readTag, type WrittenAttribute, type WrittenTag } from './readTag';
import { signedAddresses } from './signedAddresses';
import { valuesOf } from './valuesOf';

/** What releasing a page works with. */
export interface ReleaseContext {
  readonly tape: Tape;
  readonly grants: Grants;
}

/**
 * The changes that give an element back as its author wrote it. In CSS each address goes by its own service; all else of
 * a tag comes together, when nothing of it has to wait.
 */
export const releaseElement = (element: Element, page: Page, { tape, grants }: ReleaseContext): readonly Edit[] => {
  const id = valuesOf(element)(HELD);
  if (id === undefined) return [];
  const text = tape.slice(element.start, element.end);
  const tag = readTag(text);
  const isGranted = grants.isGranted(id);
  const signed = cssOf(element, tag, tape).flatMap(signedAddresses);
  const free = signed.filter(({ url }) => (grants.tellsApart || isGranted) && grants.mayCome('src', url, page.base));
  const mayCome = element.attributes.every(({ name, value }) => {
    const held = heldName(name, false);
    return held === undefined || grants.mayCome(held, value, page.base);
  });
  const isFree = isGranted && mayCome && free.length === signed.length;
  const unsigned = free.map(({ at }) => ({ at, remove: HELD_ADDRESS.length, insert: '' }));
  return [...(isFree ? restore(element, tag, text) : []), ...unsigned];
};

/** The changes within a tag. */
const restore = (element: Element, { nameEnd, attributes }: WrittenTag, text: string): readonly Edit[] => {
  const inert = isInert(element);
  const mark = attributes.find(({ name }) => name === HELD);
  // See `markTag`.
  const isMarkedOnly = text.slice(nameEnd, mark?.start) === '  ';
  const renamed = isMarkedOnly ? [] : attributes.filter(({ name }) => heldName(name, inert));
  const live = new Set(renamed.flatMap(({ name }) => heldName(name, inert) ?? []));
  // What the author put where it was held waits no longer: an image of the own site, say.
  const replaced = new Set(renamed.map(({ name }) => name.slice(HELD_PREFIX.length)).filter((name) => live.has(name)));
  const firstType = inert && !isMarkedOnly ? attributes.find(({ name }) => name === 'type') : undefined;
  const isGone = (attribute: WrittenAttribute): boolean =>
    attribute.name === HELD || attribute === firstType || replaced.has(attribute.name);
  return attributes.flatMap((attribute) => {
    if (isGone(attribute)) return takeOut(attribute, text, element.start);
    if (isMarkedOnly || heldName(attribute.name, inert) === undefined) return [];
    return { at: element.start + attribute.start, remove: HELD_PREFIX.length, insert: '' };
  });
};

/** An attribute goes with the space before it, but what would grow together stays apart. */
const takeOut = ({ start, end }: WrittenAttribute, text: string, offset: number): Edit => {
  const at = text.slice(0, start).replace(/[\t\n\f\r ]+$/, '').length;
  return { at: offset + at, remove: end - at, insert: /^[\t\n\f\r />]/.test(text.slice(end)) ? '' : ' ' };
};
