import { HELD } from '../markup/attributes';
import { get, settleCss } from './hold';
import { page } from './own';
import { trustedHtml } from './trusted';
import { mayName } from './watch';

/** Within a tag: a quote counts behind an equals sign alone. https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state */
const INSIDE = `(?:=\\s*(?:"[^"]*"|'[^']*')|=(?!\\s*["'])|[^>=])*`;

/** A whole tag, and the text of a script, which is no markup. */
const TAG = new RegExp(`(<[a-z]${INSIDE}>)((?<=<script\\b[^>]*>)[^]*?(?=</script)|)`, 'gi');

/** Markup with everything held in it that names a service without a grant. Its other tags keep their text. */
export const heldHtml = (html: string): string =>
  settleCss(html).replace(TAG, (_, tag: string, code: string) => heldTag(tag) + code);

// The browser's own, taken before a guard stands in front of it.
const setInnerHtml = Reflect.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;

/** Where tags are read as HTML, also in a page of XML. */
const shelf = /* @__PURE__ */ page.implementation.createHTMLDocument();

const heldTag = (tag: string): string => {
  if (!mayName(tag)) return tag;
  const template = shelf.createElement('template');
  // By themselves these would be other tags.
  setInnerHtml?.call(template, trustedHtml(tag.replace(/^<(?=image|use|feimage)/i, '<svg><')));
  // What is taken out of a template is held.
  const element = [...template.content.querySelectorAll('*')].at(-1);
  if (!element || get(element, HELD) === null) return tag;
  // The end of a tag is another in XML.
  return element.outerHTML.replace(/>(<\/[^>]*>)?$/, /\/?>$/.exec(tag)?.[0] ?? '');
};
