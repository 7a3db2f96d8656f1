import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { createNamespaces } from './createNamespaces';
import type { Element } from './Element';
import { startOfTag } from './startOfTag';
import type { TagReader, TagReaderOptions } from './TagReader';
import { textStateOf } from './textStateOf';

/** Elements whose text counts. */
const isRead = (name: string): boolean => name === 'script' || name === 'style';

/** How many styles and scripts of SVG within each other are read: each text holds those within it. */
const MOST_PENDING = 8;

/** An element whose text is being read. */
interface Pending extends Omit<Element, 'textEnd'> {
  /** How deep it stands in SVG or MathML; 0 outside, where its end tag is the next tag. */
  readonly depth: number;
}

export const createTagReader = (options: TagReaderOptions): TagReader => {
  const { tape, from, namespaces = createNamespaces(), concerns, visit, onNoscript } = options;
  const depthAround = namespaces.depth;
  /** From outside to inside; more than one in SVG only. */
  const pending: Pending[] = [];
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

  const hasEnded = ({ depth }: Pending): boolean => depth === 0 || depth > namespaces.depth;

  /** Finishes the elements that a tag has ended. */
  const settle = (name: string): void => {
    const end = position();
    for (let element = pending.at(-1); element && hasEnded(element); element = pending.at(-1)) {
      pending.pop();
      finish(element, startOfTag(tape, Math.max(element.end, last), end, element.depth === 0 ? name : undefined), end);
    }
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
    const hasText = isNoscript || (isRead(name) && !(tag.selfClosing && !isHtml) && pending.length < MOST_PENDING);
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
      for (const element of pending.splice(0).reverse()) finish(element, tape.end, tape.end);
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
