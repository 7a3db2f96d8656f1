/** Tags that make a browser fetch, as a CSS selector. Links (`<a>`) and forms contact nobody before the visitor acts. */
export const FETCHING_TAGS = 'script,link,img,iframe,embed,object,source,video,audio,track,input,image,use,feImage';

/** The start of such a tag, or of one that others may wait in; as the source of a regular expression. */
export const FETCHING_START = `<(?:${FETCHING_TAGS.replaceAll(',', '|')}|svg|template)\\b`;

const mayStart = new RegExp(FETCHING_START, 'i');

/** True where such a tag may start in a piece of HTML: its name follows the `<` at once, in any case. */
export const mayFetch = (html: unknown): boolean => mayStart.test(String(html));

/** Attributes of those tags that hold an address. */
export const FETCHING_ATTRIBUTES = ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'imagesrcset'];

/** A candidate of a srcset: an address, commas at its ends left off, and what stands behind it up to the next comma. */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:,|\s(?:\([^)]*\)?|[^,(])*)?/g;

/** The addresses in an attribute's value: many in a srcset, otherwise one. */
export const addressesIn = (name: string, value: string): readonly string[] =>
  name.endsWith('srcset') ? [...value.matchAll(CANDIDATE)].map(([, address = '']) => address) : [value];
