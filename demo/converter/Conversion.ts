import type { Kind } from './kindOf';
import type { Piece } from './Piece';

/** A text, and what it is to be read as. */
export interface Request {
  readonly text: string;
  readonly kind: Kind | 'auto';
}

/** One thing that is held. */
export interface Finding {
  /** The service by its name, and the id that stands in the tag. */
  readonly service: string;
  readonly id: string;
  readonly url: string;
  /** What names it, see `Held`. */
  readonly what: string;
  readonly line: number;
  /** The mark by which another tool held it, as `name="value"`; undefined where none did. */
  readonly mark: string | undefined;
}

/** A tag that another tool holds and that stays as it is, because nobody can be named of it. */
export interface Remainder {
  /** Empty where it names no address. */
  readonly url: string;
  readonly what: string;
  readonly line: number;
  readonly mark: string;
}

/** A text with what it names held, and all that is said of it. */
export interface Conversion {
  readonly kind: Kind;
  readonly text: string;
  /** What is shown of it. */
  readonly pieces: readonly Piece[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly remainders: readonly Remainder[];
  /** Something was held when it came. */
  readonly isHeldAlready: boolean;
}
