import { HELD, HELD_PREFIX } from '../attributes';
import type { Found } from './createLookUp';
import { cssOf } from './cssOf';
import { decodeForeignText } from './decodeForeignText';
import type { Edit, Finding } from './Edit';
import type { Element } from './Element';
import { findInAttributes } from './findInAttributes';
import { findInScript } from './findInScript';
import { followPage } from './followPage';
import type { HoldContext } from './HoldContext';
import { holdCssPiece } from './holdCssPiece';
import { isCode } from './isCode';
import { LAZY_ATTRIBUTES, LAZY_ELEMENTS } from './lazyAttributes';
import { markTag } from './markTag';
import { readTag, type WrittenTag } from './readTag';
import { valuesOf } from './valuesOf';

/** The changes that hold an element; none where nobody is contacted by it, or where it is held. */
export const holdElement = (element: Element, context: HoldContext): readonly Edit[] => {
  const { tape, page, lookUp } = context;
  const isScript = element.name === 'script';
  if (isScript && !isCode(valuesOf(element))) return [];
  const names = findInAttributes(element, context);
  followPage(element, names, page);
  const inline = isScript ? findInline(element, context) : undefined;
  // A script is not drawn, so its style asks for no image; and it must go on running.
  if (isScript && names.size === 0 && !inline) return [];
  const tag = readTag(tape.slice(element.start, element.end));
  const css = cssOf(element, tag, tape);
  const inNames = rename(element, tag, names);
  const inCss = css.flatMap((piece) => holdCssPiece(piece, lookUp, page.base));
  const edits = [...inNames, ...inCss];
  const other = inline ?? (edits.length > 0 ? undefined : findLazy(element, tag, context));
  const [first] = edits
    .flatMap(({ held }) => held ?? [])
    .concat(other ?? [])
    .sort((one, two) => one.at - two.at);
  return first ? [...markTag(element, tag, { id: first.service, names, css, finding: other }), ...edits] : [];
};

/** Browsers go by the first attribute of a name. Without it the next would come alive, so all get the prefix. */
const rename = (
  { name: tag, start }: Element,
  { attributes }: WrittenTag,
  names: ReadonlyMap<string, Found>,
): readonly Edit[] => {
  const rest = new Map(names);
  return attributes.flatMap(({ name, start: offset }) => {
    if (!names.has(name)) return [];
    const found = rest.get(name);
    rest.delete(name);
    const at = start + offset;
    return { at, insert: HELD_PREFIX, ...(found && { held: { ...found, what: `${tag} ${name}`, at } }) };
  });
};

/** What the text of a script is held for; none where it has an address, as its text does not run then. */
const findInline = (element: Element, { tape, page, lookUp }: HoldContext): Finding | undefined => {
  const { attributes, namespace, start, end, textEnd } = element;
  const isFile = attributes.some(({ name }) => (namespace === 'html' ? name === 'src' : /^(xlink:)?href$/.test(name)));
  if (isFile || textEnd === end) return undefined;
  const written = tape.slice(end, textEnd);
  const code = namespace === 'html' ? written : decodeForeignText(written).text;
  const isModule = valuesOf(element)('type')?.trim().toLowerCase() === 'module';
  const found = findInScript(code, isModule, { lookUp, page });
  return found && { ...found, what: 'inline script', at: start };
};

/** What a script of the page would copy to where it is fetched. */
const findLazy = (element: Element, { attributes }: WrittenTag, { lookUp, page }: HoldContext): Finding | undefined => {
  if (!LAZY_ELEMENTS.test(element.name) || attributes.some(({ name }) => name === HELD)) return undefined;
  for (const { name, start } of attributes) {
    const value = LAZY_ATTRIBUTES.has(name) ? valuesOf(element)(name) : undefined;
    const found = value === undefined ? undefined : lookUp.first(name, value, page.base);
    if (found) return { ...found, what: `${element.name} ${name}`, at: element.start + start };
  }
  return undefined;
};
