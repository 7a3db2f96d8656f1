import { foreignContent, html, type Token } from 'parse5';
import { createNameCount } from './createNameCount';
import { createOpenElements, type Namespace, type OpenElement } from './createOpenElements';
import {
  BLOCKS,
  BOUNDS,
  CLOSERS,
  ENDS_ITEMS,
  HTML_INSIDE,
  MISPLACED,
  SPECIAL,
  TABLE_PARTS,
  VOID,
} from './elementKinds';

/** Follows which tags are SVG, MathML or HTML: how a browser reads what stands between them depends on it. */
export interface Namespaces {
  /** Takes a start tag; answers what its element is. */
  start(tag: Token.TagToken): Namespace;
  end(tag: Token.TagToken): void;
  /** True where text and CDATA sections are those of SVG or MathML. */
  readonly isForeign: boolean;
  /** How many elements are open, from the outermost `<svg>` or `<math>` on. */
  readonly depth: number;
  /** One that goes on from here by itself. */
  copy(): Namespaces;
}

const isRich = ({ name, value }: Token.Attribute): boolean =>
  name === 'encoding' && /^(text\/html|application\/xhtml\+xml)$/i.test(value);

const holdsHtml = ({ tagName, attrs }: Token.TagToken, namespace: Namespace): boolean =>
  namespace !== 'html' &&
  (HTML_INSIDE[namespace].has(tagName) || (`${namespace} ${tagName}` === 'math annotation-xml' && attrs.some(isRich)));

const isForeign = (element: OpenElement | undefined): boolean =>
  element !== undefined && element.namespace !== 'html' && !element.holdsHtml;

/** Whether the rules of SVG and MathML are asked about a start tag that stands in an element. */
const isForeignIn = (around: OpenElement | undefined, name: string): boolean => {
  if (!around || around.namespace === 'html') return false;
  if (around.namespace === 'math' && HTML_INSIDE.math.has(around.name)) return /^(mglyph|malignmark)$/.test(name);
  return !around.holdsHtml && !(around.name === 'annotation-xml' && name === 'svg');
};

/** What the end tag of an element does not reach beyond. */
const boundOf = (name: string): ((element: OpenElement) => boolean) => {
  if (name === 'template') return () => false;
  if (TABLE_PARTS.has(name)) return (element) => element.namespace === 'html' && element.name === 'table';
  const bounds = CLOSERS.has(name) ? BOUNDS : SPECIAL;
  return (element) => (element.namespace === 'html' ? bounds.has(element.name) : element.holdsHtml);
};

/**
 * A part of the tree construction of HTML, as much as the tokenizer needs. Outside of SVG and MathML it counts names
 * only, which is fast. Within, it keeps the open elements. It knows nothing of elements that a browser inserts by itself
 * and moves out of tables, nor of those that one ignores in `<select>` and `<frameset>`: in markup that is broken in such
 * a way around an SVG it may differ from a browser.
 */
export const createNamespaces = (open = createOpenElements(), outside = createNameCount()): Namespaces => {
  const push = (tag: Token.TagToken, namespace: Namespace): void =>
    open.push({ name: tag.tagName, namespace, holdsHtml: holdsHtml(tag, namespace) });

  /** Leaves SVG and MathML, up to where HTML stands. */
  const leave = (): void => open.end(open.find((element) => !isForeign(element)) + 1);

  /** Ends the innermost element of HTML with one of these names, if nothing bounds it. */
  const endWithin = (names: RegExp, isBound: (name: string) => boolean): void => {
    const place = open.find(({ name, namespace }) => namespace !== 'html' || names.test(name) || isBound(name));
    const element = open.at(place);
    if (element?.namespace === 'html' && names.test(element.name)) open.end(place);
  };

  const startHtml = (tag: Token.TagToken): void => {
    const { tagName: name } = tag;
    if (MISPLACED.has(name)) return;
    if (/^(li|d[dt])$/.test(name)) endWithin(name === 'li' ? /^li$/ : /^d[dt]$/, (other) => ENDS_ITEMS.has(other));
    if (BLOCKS.has(name)) endWithin(/^p$/, (other) => other === 'button' || BOUNDS.has(other));
    if (!VOID.has(name)) push(tag, 'html');
  };

  /** Whether an element of this name is open outside. Parts of tables are in tables alone. */
  const isOutside = (tag: Token.TagToken): boolean =>
    outside.has(tag) &&
    !VOID.has(tag.tagName) &&
    (!TABLE_PARTS.has(tag.tagName) || outside.has({ tagName: 'table', tagID: html.TAG_ID.TABLE }));

  /** Ends an element of HTML; where it is open outside of the SVG or MathML, these end with it. */
  const endHtml = (tag: Token.TagToken): void => {
    const { tagName: name } = tag;
    // Though they end, what stands behind them is still put into what is open.
    if (/^(body|html|br)$/.test(name)) return;
    const place = open.find((element) => element.namespace === 'html' && element.name === name);
    const isBound = boundOf(name);
    if (place < open.find((element) => element.name !== name && isBound(element))) return;
    if (place >= 0) open.end(place);
    else if (isOutside(tag)) {
      outside.remove(tag);
      open.end(0);
    }
  };

  /** Ends an element of SVG or MathML; false where the rules of HTML are to be asked. */
  const endForeign = (name: string): boolean => {
    if (name === 'p' || name === 'br') leave();
    const place = open.find((element) => element.namespace === 'html' || element.name === name);
    if (place < 0 || open.at(place)?.namespace === 'html') return false;
    open.end(place);
    return true;
  };

  return {
    start(tag) {
      const { tagName: name, selfClosing } = tag;
      const isRoot = name === 'svg' || name === 'math';
      if (open.depth === 0 && !isRoot) {
        outside.add(tag);
        return 'html';
      }
      const around = open.innermost?.namespace ?? 'html';
      const namespace = isForeignIn(open.innermost, name) && !foreignContent.causesExit(tag) ? around : undefined;
      if (namespace === undefined && isForeignIn(open.innermost, name)) leave();
      if (namespace === undefined && !isRoot) {
        startHtml(tag);
        return 'html';
      }
      const own = namespace ?? (name === 'svg' ? 'svg' : 'math');
      if (!selfClosing) push(tag, own);
      return own;
    },
    end(tag) {
      if (open.depth === 0) outside.remove(tag);
      else if (open.innermost?.namespace === 'html' || !endForeign(tag.tagName)) endHtml(tag);
    },
    get isForeign() {
      return isForeign(open.innermost);
    },
    get depth() {
      return open.depth;
    },
    copy: () => createNamespaces(open.copy(), outside.copy()),
  };
};
