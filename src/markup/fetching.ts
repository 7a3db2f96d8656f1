/** Tags that make a browser fetch, as a CSS selector. Links (`<a>`) and forms contact nobody before the visitor acts. */
export const FETCHING_TAGS =
  'script,link,img,iframe,frame,embed,object,source,video,audio,track,input,image,use,feImage';

/** Attributes of those tags that hold an address. */
export const FETCHING_ATTRIBUTES = ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'imagesrcset'];

/** True where one of the tags may start in a piece of HTML. A tag's name follows its `<` at once, in any case. */
export const mayFetch = (html: string): boolean =>
  /<(script|link|i?frame|ima?ge?|embed|object|source|video|audio|track|input|svg|template)/i.test(html);

/** The addresses in an attribute's value: many in a srcset, otherwise one. */
export const addressesIn = (name: string, value: string): readonly string[] =>
  // In a srcset only white space ends an address; commas at its ends are separators.
  name.endsWith('srcset') ? value.split(/\s+/).map((part) => part.replace(/^,+|,+$/g, '')) : [value];
