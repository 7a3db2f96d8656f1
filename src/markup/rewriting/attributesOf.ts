/** An attribute as it is written, by offsets within its tag. */
export interface WrittenAttribute {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
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

const TAG_NAME = /<\/?[^\t\n\f\r />]*/y;

/** Where the name of a tag ends. */
export const nameEndOf = (tag: string): number => {
  TAG_NAME.lastIndex = 0;
  return TAG_NAME.exec(tag)?.[0].length ?? 0;
};

/** All attributes of a whole tag in their order, those that a browser ignores as doubles among them. */
export const attributesOf = (tag: string): readonly WrittenAttribute[] => {
  const attributes: WrittenAttribute[] = [];
  ATTRIBUTE.lastIndex = nameEndOf(tag);
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    const [whole, before = '', name = '', sign = '', value = ''] = match;
    const start = match.index + before.length;
    const nameEnd = start + name.length;
    const end = match.index + whole.length;
    const quote = /^["']/.test(value) ? 1 : 0;
    const valueStart = value ? nameEnd + sign.length + quote : end;
    attributes.push({ name: name.toLowerCase(), start, nameEnd, valueStart, valueEnd: end - quote, end });
  }
  return attributes;
};
