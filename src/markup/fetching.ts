import { addressesInCss } from './heldCss';

/** Properties that hold an address which a browser fetches by itself. */
export const FETCHING_PROPERTIES = 'src,srcset,href,data,poster,imageSrcset,srcdoc,content,background'.split(',');

/** Attributes that hold CSS: `style`, and those of SVG by which browsers fetch an image or a document. */
const CSS_ATTRIBUTES = 'style,mask,filter,fill,stroke,clip-path,cursor'.split(',');

/** Where an element has CSS: these, and the text of `<style>`, which is treated like an attribute of this name. */
export const CSS_PLACES = [...CSS_ATTRIBUTES, '#text'];

/** Attributes that hold an address, in lower case. */
export const FETCHING_ATTRIBUTES: readonly string[] = [
  ...FETCHING_PROPERTIES.map((name) => name.toLowerCase()),
  'xlink:href',
  // What an animation in SVG makes of another element's attribute.
  'to',
  ...CSS_PLACES,
];

/** Elements that have one of them, as a CSS selector. */
export const FETCHING = `[${[...FETCHING_PROPERTIES, '*|href', 'to', ...CSS_ATTRIBUTES].join('],[')}],style`;

/** Links contact nobody before they are clicked; what custom elements do with an attribute is done by calls. */
export const NOT_FETCHING = /^a(rea)?$|-/i;

export const isFetching = (tag: string): boolean => !NOT_FETCHING.test(tag);

/** Rels that make a link fetch. Others only name another page; an empty one is still to come. */
export const FETCHING_REL = /^$|style|icon|pre|manifest/i;

/** A candidate of a srcset: an address, commas at its ends left off, and what stands behind it up to the next comma. */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:,|\s(?:\([^)]*\)?|[^,(])*)?/g;

/** A whole address within a page or a script. */
const WITHIN = /(https?:)?[/\\]{2}[^\s"'<>)]+/gi;

/** Where `<meta http-equiv="refresh">` leads; `url=` may be missing. https://html.spec.whatwg.org/#shared-declarative-refresh-steps */
const REFRESH = /^[\s\d.;,]+(?:url\s*=\s*)?["']?([^"']*)/i;

/** The addresses in an attribute's value: usually one. */
export const addressesIn = (name: string, value: string): readonly string[] => {
  if (CSS_PLACES.includes(name)) return addressesInCss(value);
  if (name.endsWith('srcset')) return [...value.matchAll(CANDIDATE)].map(([, address = '']) => address);
  if (name === 'content') return REFRESH.exec(value)?.slice(1) ?? [];
  if (name === 'srcdoc' || /^\s*(javascript|data):/i.test(value)) return unescape(value).match(WITHIN) ?? [];
  return [value];
};
