import type { Held } from './Held';

/** A change at a place of the text. */
export interface Edit {
  /** Offset in the whole text. */
  readonly at: number;
  /** How many characters are left out there. @default 0 */
  readonly remove?: number;
  readonly insert: string;
  /** What is held by it. @default nothing, as when a tag is changed in several places */
  readonly held?: Finding;
}

/** What is held, before its line is known. */
export interface Finding extends Pick<Held, 'service' | 'url' | 'what'> {
  /** Offset in the whole text. */
  readonly at: number;
}
