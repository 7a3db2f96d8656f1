import { HELD_PREFIX } from '../attributes';
import { CSS_PLACES, FETCHING_ATTRIBUTES } from '../fetching';

/** Attributes that are held by their name; CSS is held within. */
export const RENAMED: ReadonlySet<string> = new Set(FETCHING_ATTRIBUTES.filter((name) => !CSS_PLACES.includes(name)));

const NAME = new RegExp(`^(?:${HELD_PREFIX})+(${[...RENAMED].join('|')}|type)$`);

/**
 * The attribute that one looks as if it were the held form of, once or more than once: `src` for `data-src` and for
 * `data-data-src`; undefined for others. `isInert`: the tag has the type that keeps it from being used, so that its own
 * type may be held.
 */
export const heldName = (name: string, isInert: boolean): string | undefined => {
  const held = NAME.exec(name)?.[1];
  return held === 'type' && !isInert ? undefined : held;
};
