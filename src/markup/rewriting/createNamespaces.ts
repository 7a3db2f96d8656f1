import { foreignContent, html, type Token } from 'parse5';
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

export type Namespace = 'html' | 'svg' | 'math';

/** An element that is open, from the outermost `<svg>` or `<math>` on. */
interface Open {
  readonly name: string;
  readonly namespace: Namespace;
  /** HTML stands in it. */
  readonly holdsHtml: boolean;
}

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

/** How far up elements are looked for: browsers nest no deeper, and a page that does must not take longer for each tag. */
const REACH = 512;

/** The tokenizer's number for a name, which is found faster; of names that it does not know, the name. */
type Key = number | string;

const keyOf = ({ tagName, tagID }: Token.TagToken): Key => tagID || tagName;

const ITEM = /^(li|d[dt])$/;

const isRich = ({ name, value }: Token.Attribute): boolean =>
  name === 'encoding' && /^(text\/html|application\/xhtml\+xml)$/i.test(value);

/**
 * A part of the tree construction of HTML, as much as the tokenizer needs. Outside of SVG and MathML it counts names
 * only, which is fast. Within, it keeps the open elements. It knows nothing of elements that a browser inserts by itself
 * and moves out of tables; in markup that is broken in that way inside of `<foreignObject>` it may differ from one.
 */
export const createNamespaces = (open: Open[] = [], outside = new Map<Key, number>()): Namespaces => {
  const inside = (): Open | undefined => open.at(-1);

  /** The place of the innermost open element that fits; -1 where none does. */
  const topmost = (fits: (element: Open) => boolean): number => {
    const first = Math.max(open.length - REACH, 0);
    for (let at = open.length - 1; at >= first; at--) {
      const element = open[at];
      if (element && fits(element)) return at;
    }
    return -1;
  };

  const isForeign = (element: Open | undefined): boolean =>
    element !== undefined && element.namespace !== 'html' && !element.holdsHtml;

  /** Whether the rules of SVG and MathML are asked about a start tag. */
  const isForeignStart = (name: string): boolean => {
    const around = inside();
    if (!around || around.namespace === 'html') return false;
    if (around.namespace === 'math' && HTML_INSIDE.math.has(around.name)) return /^(mglyph|malignmark)$/.test(name);
    return !around.holdsHtml && !(around.name === 'annotation-xml' && name === 'svg');
  };

  const push = (tag: Token.TagToken, namespace: Namespace): void => {
    const name = tag.tagName;
    const holdsHtml =
      namespace !== 'html' &&
      (HTML_INSIDE[namespace].has(name) ||
        (namespace === 'math' && name === 'annotation-xml' && tag.attrs.some(isRich)));
    open.push({ name, namespace, holdsHtml });
  };

  /** Leaves SVG and MathML, up to where HTML stands. */
  const leave = (): void => {
    open.length = topmost((element) => !isForeign(element)) + 1;
  };

  /** Ends the open paragraph, or item of a list, that a start tag ends. */
  const endBefore = (name: string): void => {
    if (ITEM.test(name)) endUpTo(name === 'li' ? /^li$/ : /^d[dt]$/, ({ name: other }) => ENDS_ITEMS.has(other));
    if (BLOCKS.has(name)) endUpTo(/^p$/, ({ name: other }) => other === 'button' || BOUNDS.has(other));
  };

  const endUpTo = (names: RegExp, isBound: (element: Open) => boolean): void => {
    const at = topmost((element) => names.test(element.name) || element.namespace !== 'html' || isBound(element));
    const ended = open[at];
    if (ended?.namespace === 'html' && names.test(ended.name)) open.length = at;
  };

  const startHtml = (tag: Token.TagToken): void => {
    const name = tag.tagName;
    if (MISPLACED.has(name)) return;
    endBefore(name);
    if (!VOID.has(name)) push(tag, 'html');
  };

  /** Whether an element of this name is open outside. Parts of tables are in tables alone. */
  const isOutside = (tag: Token.TagToken): boolean =>
    Boolean(outside.get(keyOf(tag)) && (!TABLE_PARTS.has(tag.tagName) || outside.get(html.TAG_ID.TABLE))) &&
    !VOID.has(tag.tagName);

  const endOutside = (key: Key): void => {
    const count = outside.get(key);
    if (count) outside.set(key, count - 1);
  };

  /** Ends an element of HTML; where it is open outside of the SVG or MathML, these end with it. */
  const endHtml = (tag: Token.TagToken): void => {
    const { tagName: name } = tag;
    // Though they end, what stands behind them is still put into what is open.
    if (/^(body|html|br)$/.test(name)) return;
    const at = topmost((element) => element.namespace === 'html' && element.name === name);
    const isBound = (element: Open): boolean => {
      if (element.namespace !== 'html') return !TABLE_PARTS.has(name) && name !== 'template' && element.holdsHtml;
      if (TABLE_PARTS.has(name) || name === 'template') return element.name === 'table' && name !== 'template';
      return (CLOSERS.has(name) ? BOUNDS : SPECIAL).has(element.name);
    };
    if (at < topmost((element) => isBound(element) && element.name !== name)) return;
    if (at >= 0) open.length = at;
    else if (isOutside(tag)) {
      endOutside(keyOf(tag));
      open.length = 0;
    }
  };

  return {
    start(tag) {
      const { tagName: name, selfClosing } = tag;
      const isRoot = name === 'svg' || name === 'math';
      if (open.length === 0 && !isRoot) {
        const key = keyOf(tag);
        outside.set(key, (outside.get(key) ?? 0) + 1);
        return 'html';
      }
      if (isForeignStart(name)) {
        if (!foreignContent.causesExit(tag)) {
          const namespace = inside()?.namespace ?? 'html';
          if (!selfClosing) push(tag, namespace);
          return namespace;
        }
        leave();
      }
      if (isRoot) {
        if (!selfClosing) push(tag, name);
        return name;
      }
      startHtml(tag);
      return 'html';
    },
    end(tag) {
      const { tagName: name } = tag;
      if (open.length === 0) {
        endOutside(keyOf(tag));
        return;
      }
      if (inside()?.namespace !== 'html') {
        if (name === 'p' || name === 'br') {
          leave();
          if (name === 'p') endHtml(tag);
          return;
        }
        const at = topmost((element) => element.namespace === 'html' || element.name === name);
        if (at >= 0 && open[at]?.namespace !== 'html') {
          open.length = at;
          return;
        }
      }
      endHtml(tag);
    },
    get isForeign() {
      return isForeign(inside());
    },
    get depth() {
      return open.length;
    },
    copy: () => createNamespaces([...open], new Map(outside)),
  };
};
