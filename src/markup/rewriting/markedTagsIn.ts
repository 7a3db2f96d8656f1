import { HELD } from '../attributes';
import { KEPT_ADDRESSES, MARKS } from '../otherTools';
import { createHtmlRewriter } from './createHtmlRewriter';
import { createLookUp, type LookUp } from './createLookUp';
import { createTape, type Tape } from './createTape';
import type { Element } from './Element';
import { followPage } from './followPage';
import type { HoldOptions } from './HoldOptions';
import { isInert } from './isInert';
import type { MarkedTag } from './MarkedTag';
import { NOWHERE } from './NOWHERE';
import { rewrite } from './rewrite';

const NOTHING = new Map<string, never>();

/** The tags in a page that another tool holds, in its order. */
export const markedTagsIn = (
  text: string,
  { serviceOf, base = NOWHERE }: Pick<HoldOptions, 'serviceOf' | 'base'>,
): readonly MarkedTag[] => {
  const tape = createTape();
  const lookUp = createLookUp(serviceOf);
  // A `<noscript>` may be read twice.
  const tags = new Map<number, MarkedTag>();
  const reader = createHtmlRewriter(
    tape,
    {
      concerns: ({ tagName, attrs }) => tagName === 'base' || attrs.some(({ name }) => MARKS.includes(name)),
      visit(element, page) {
        followPage(element, NOTHING, page);
        const tag = read(element, tape, (name, value) => lookUp.first(name, value, page.base));
        if (tag) tags.set(element.start, tag);
        return [];
      },
    },
    base,
  );
  rewrite(reader, text);
  return [...tags.values()].sort((one, other) => one.element.start - other.element.start);
};

type Find = (name: string, value: string) => ReturnType<LookUp['first']>;

/** Undefined for what waits for nothing: such attributes may also be the page's own. */
const read = (element: Element, tape: Tape, find: Find): MarkedTag | undefined => {
  const filled = (name: string) => element.attributes.find((attribute) => attribute.name === name && attribute.value);
  const firstOf = (names: readonly string[]) => names.map(filled).find(Boolean);
  const mark = firstOf(MARKS);
  const isScript = element.name === 'script' && isInert(element);
  const address = firstOf([...KEPT_ADDRESSES, ...(isScript ? ['src'] : [])]);
  if (!mark || !(isScript || address)) return undefined;
  const id = filled(HELD)?.value;
  const named = address ? find('src', address.value) : find('srcdoc', tape.slice(element.end, element.textEnd));
  const found = id === undefined ? named : { service: id, url: named?.url ?? '' };
  return { element, mark, address, found, isHeld: id !== undefined };
};
