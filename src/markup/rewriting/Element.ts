import type { Token } from 'parse5';
import type { Namespace } from './createOpenElements';

/** A start tag, and of a script or style the text inside. */
export interface Element {
  /** In lower case. */
  readonly name: string;
  readonly namespace: Namespace;
  /** As browsers read them: each name once, without entities. */
  readonly attributes: readonly Token.Attribute[];
  /** Offset of the tag in the whole text. */
  readonly start: number;
  /** Behind the tag. */
  readonly end: number;
  /** Behind the text inside, where there is one. */
  readonly textEnd: number;
}
