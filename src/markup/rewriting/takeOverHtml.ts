import { HELD, HELD_PREFIX } from '../attributes';
import { MARKS } from '../otherTools';
import type { Found } from './createLookUp';
import { createPlaces, type Place } from './createPlaces';
import { createTape } from './createTape';
import type { Edit } from './Edit';
import type { HoldOptions } from './HoldOptions';
import { isInert } from './isInert';
import type { MarkedTag } from './MarkedTag';
import { markedTagsIn } from './markedTagsIn';
import { readTag } from './readTag';

/** A tag that another tool held: for reports. */
export interface TakenOver extends Place {
  /** As it is written: `data-category="analytics"`. */
  readonly mark: string;
  /** What names its address: `script src`, `iframe data-cookieblock-src`; or `inline script`. */
  readonly what: string;
  /** The address in the tag; empty where there is none. */
  readonly url: string;
  /** What it waits for now; undefined where nobody can be named: it stays as it is. */
  readonly found: Found | undefined;
}

export interface TakeOverOptions extends Pick<HoldOptions, 'serviceOf' | 'base' | 'onEdit'> {
  /** Hears of each tag, in the order of the text. @default nobody */
  readonly onTag?: (tag: TakenOver) => void;
}

const ANY_MARK = new RegExp(MARKS.join('|'), 'i');

/**
 * A page in which the tags that another tool holds are held by Einlass. Each waits for the service that its address
 * names; an inline script that names none waits for that of the nearest tag with its mark, before it or else behind it.
 * The marks stay, and so does a tag of which nobody can be named.
 */
export const takeOverHtml = (text: string, { serviceOf, base, onTag, onEdit }: TakeOverOptions): string => {
  if (!ANY_MARK.test(text)) return text;
  const tape = createTape(undefined, onEdit);
  const placeOf = createPlaces(text);
  tape.append(text);
  for (const tag of named(markedTagsIn(text, { serviceOf, ...(base !== undefined && { base }) }))) {
    if (tag.isHeld || !(tag.found || isOtherTools(tag))) continue;
    const { element, mark, address, found } = tag;
    const what = address ? `${element.name} ${address.name}` : 'inline script';
    const url = address?.value.trim() ?? '';
    onTag?.({ ...placeOf(element.start), mark: `${mark.name}="${mark.value}"`, what, url, found });
    if (found) tape.edit(takeOver(tag, found, text));
  }
  return tape.give(tape.end);
};

/** Whether a tag of which nobody is named is another tool's at all: pages mark and load their own pictures likewise. */
const isOtherTools = ({ element, address }: MarkedTag): boolean =>
  isInert(element) || address?.name === 'data-cookieblock-src';

/** The same tags, with the inline scripts that name nobody given what another tag with their mark names. */
const named = (tags: readonly MarkedTag[]): readonly MarkedTag[] => {
  const passed = inherit(tags);
  return inherit(passed.toReversed()).toReversed();
};

const inherit = (tags: readonly MarkedTag[]): readonly MarkedTag[] => {
  const services = new Map<string, Found>();
  return tags.map((tag) => {
    const found = tag.found ?? (tag.address ? undefined : services.get(tag.mark.value));
    if (tag.found) services.set(tag.mark.value, tag.found);
    return { ...tag, found };
  });
};

/** The changes in a tag. What looks like the held form of an address, and is not this one, gets the prefix once more. */
const takeOver = ({ element, address }: MarkedTag, { service }: Found, text: string): readonly Edit[] => {
  const { nameEnd, attributes } = readTag(text.slice(element.start, element.end));
  const type = isInert(element) ? attributes.find(({ name }) => name === 'type') : undefined;
  const mark = { at: element.start + (type?.end ?? nameEnd), insert: ` ${HELD}="${service}"` };
  const renamed = attributes.flatMap(({ name, start }): readonly Edit[] => {
    const at = element.start + start;
    if (name === address?.name) {
      if (name === 'src') return [{ at, insert: HELD_PREFIX }];
      return name === 'data-cookieblock-src' ? [{ at, remove: name.length, insert: `${HELD_PREFIX}src` }] : [];
    }
    return address && name === `${HELD_PREFIX}src` ? [{ at, insert: HELD_PREFIX }] : [];
  });
  return [mark, ...renamed];
};
