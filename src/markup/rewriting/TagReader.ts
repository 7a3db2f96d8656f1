import type { Token } from 'parse5';
import type { Namespaces } from './createNamespaces';
import type { Tape } from './createTape';
import type { Element } from './Element';

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
