/** An attribute as it is written, by offsets within its tag. */
export interface WrittenAttribute {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  /** Of the value, without quotes; where there is none both are `end`. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

/**
 * An attribute from where the last one ended. Groups: what stands before it, its name, the sign, the value with quotes.
 * https://html.spec.whatwg.org/#before-attribute-name-state
 */
const ATTRIBUTE =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:([\t\n\f\r ]*=[\t\n\f\r ]*)("[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?/y;

const NAME = /<\/?[^\t\n\f\r />]*/y;

/** A tag as it is written, by offsets within it. */
export interface WrittenTag {
  readonly nameEnd: number;
  /** All in their order, those that a browser ignores as doubles among them. */
  readonly attributes: readonly WrittenAttribute[];
}

/** Reads a whole tag. */
export const readTag = (tag: string): WrittenTag => {
  NAME.lastIndex = 0;
  const nameEnd = NAME.exec(tag)?.[0].length ?? 0;
  const attributes: WrittenAttribute[] = [];
  ATTRIBUTE.lastIndex = nameEnd;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    const [whole, before = '', name = '', sign = '', value = ''] = match;
    const start = match.index + before.length;
    const end = match.index + whole.length;
    const quote = /^["']/.test(value) ? 1 : 0;
    const valueStart = value ? start + name.length + sign.length + quote : end;
    attributes.push({ name: name.toLowerCase(), start, valueStart, valueEnd: end - quote, end });
  }
  return { nameEnd, attributes };
};
