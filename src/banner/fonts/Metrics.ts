/** How large the letters of a family are, in thousandths of the font's size. */
export interface Metrics {
  /** Which font of the device is most like it. */
  readonly kind: Kind;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The mean width of a letter, by how often each occurs in English text. */
  readonly widthOf: (weight: number, italic: boolean) => number;
}

export type Kind = 'sans' | 'serif' | 'mono';
