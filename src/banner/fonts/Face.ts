/** One `@font-face` as its rule would describe it, in the words in which browsers tell them apart. */
export interface Face {
  readonly family: string;
  /** A number, or two for a range: `100 900`. */
  readonly weight: string;
  readonly style: string;
  /** A percentage, or two for a range. */
  readonly stretch: string;
}
