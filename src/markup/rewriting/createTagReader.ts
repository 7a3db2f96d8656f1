import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { createNamespaces, type Namespaces } from './createNamespaces';
import type { Tape } from './createTape';
import type { Element } from './Element';
import { startOfTag } from './startOfTag';
import { textStateOf } from './textStateOf';

/** Reads the tags of a text. */
export interface TagReader {
  /** Takes what was appended to the tape. */
  write(text: string): void;
  end(): void;
  /** Up to here nothing changes any more. */
  readonly safe: number;
  /** How much the tokenizer keeps, which it reads again with each piece: much where a long text has no tags. */
  readonly kept: number;
  /** True behind a whole tag, outside of elements that hold text, of SVG and of MathML but for those around all that was read. */
  readonly isClean: boolean;
}

export interface TagReaderOptions {
  readonly tape: Tape;
  /** Where on the tape it begins. */
  readonly from: number;
  /** What stands around. @default nothing */
  readonly namespaces?: Namespaces;
  readonly concerns: (tag: Token.TagToken) => boolean;
  readonly visit: (element: Element) => void;
  /**
   * Called for the text of each `<noscript>`, which is text for a browser with scripts.
   * @default reads its tags, as a browser without scripts does
   */
  readonly onNoscript?: (noscript: Noscript) => void;
}

/** A `<noscript>` by offsets in the whole text. */
export interface Noscript {
  /** Where its text begins. */
  readonly start: number;
  /** Behind its end tag, or where the whole text ends. */
  readonly behind: number;
  /** False where the whole text ends before it. */
  readonly isClosed: boolean;
  /** What stands around. */
  readonly namespaces: Namespaces;
}

/** Elements whose text counts. */
const isRead = (name: string): boolean => name === 'script' || name === 'style';

/** An element whose text is being read. */
interface Pending extends Omit<Element, 'textEnd'> {
  /** How deep it stands in SVG or MathML; 0 outside, where its end tag is the next tag. */
  readonly depth: number;
}

export const createTagReader = (options: TagReaderOptions): TagReader => {
  const { tape, from, namespaces = createNamespaces(), concerns, visit, onNoscript } = options;
  const depthAround = namespaces.depth;
  /** From outside to inside; more than one in SVG only. */
  let pending: Pending[] = [];
  /** Behind the last tag or comment. */
  let last = from;

  const position = (): number => from + tokenizer.preprocessor.offset + 1;

  const passed = (): void => {
    last = position();
  };

  const finish = ({ depth: _, ...element }: Pending, textEnd: number, behind: number): void => {
    const isNoscript = element.name === 'noscript';
    visit({ ...element, textEnd: isNoscript ? element.end : textEnd });
    if (isNoscript)
      onNoscript?.({ start: element.end, behind, isClosed: behind > textEnd, namespaces: namespaces.copy() });
  };

  /** Finishes the elements that a tag has ended. */
  const settle = (name: string): void => {
    const ended = pending.filter(({ depth }) => depth === 0 || depth > namespaces.depth);
    if (ended.length === 0) return;
    const end = position();
    pending = pending.filter((element) => !ended.includes(element));
    for (const element of ended.reverse())
      finish(element, startOfTag(tape, Math.max(element.end, last), end, element.depth === 0 ? name : undefined), end);
  };

  const onStartTag = (tag: Token.TagToken): void => {
    const { tagName: name, attrs } = tag;
    const namespace = namespaces.start(tag);
    tokenizer.inForeignNode = namespaces.isForeign;
    if (pending.length > 0) settle(name);
    const isHtml = namespace === 'html';
    const text = textStateOf(name, namespace);
    const isNoscript = isHtml && name === 'noscript' && onNoscript !== undefined;
    if (text !== undefined) tokenizer.state = text;
    if (isNoscript) tokenizer.state = TokenizerMode.RAWTEXT;
    const hasText = isNoscript || (isRead(name) && !(tag.selfClosing && !isHtml));
    if (hasText || (attrs.length > 0 && concerns(tag))) {
      const end = position();
      const start = startOfTag(tape, last, end);
      const element = { name, namespace, attributes: attrs, start, end };
      if (hasText) pending.push({ ...element, depth: isHtml ? 0 : namespaces.depth });
      else visit({ ...element, textEnd: end });
    }
    passed();
  };

  const onEndTag = (tag: Token.TagToken): void => {
    namespaces.end(tag);
    tokenizer.inForeignNode = namespaces.isForeign;
    if (pending.length > 0) settle(tag.tagName);
    passed();
  };

  const ignore = (): void => {};

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onComment: passed,
      onDoctype: passed,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      // Nobody asks, and the tokenizer is faster when it need not look.
      onParseError: null,
    },
  );

  return {
    write: (text) => tokenizer.write(text, false),
    end() {
      tokenizer.write('', true);
      for (const element of pending.reverse()) finish(element, tape.end, tape.end);
      pending = [];
    },
    get safe() {
      const [outermost] = pending;
      if (outermost) return outermost.start;
      if (tokenizer.state === TokenizerMode.PLAINTEXT) return tape.end;
      const tag = tape.indexOf('<', last);
      return tag < 0 ? tape.end : tag;
    },
    get kept() {
      return tokenizer.preprocessor.html.length;
    },
    get isClean() {
      return tokenizer.state === TokenizerMode.DATA && pending.length === 0 && namespaces.depth === depthAround;
    },
  };
};
