/** A text as browsers read it, and where its characters are written. */
export interface DecodedText {
  readonly text: string;
  /** The offset in the written text. */
  writtenAt(offset: number): number;
}
