/** What was met beside the work: a file that was left alone, or one that could not be dealt with. */
export interface Note {
  readonly kind: 'skipped' | 'failed';
  /** A path or an address, as the person at the keyboard would write it. */
  readonly place: string;
  /** A part of a sentence: why, and what to do. */
  readonly reason: string;
}
