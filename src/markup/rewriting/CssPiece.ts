import type { DecodedText } from './DecodedText';

/** A piece of CSS within a page. */
export interface CssPiece extends DecodedText {
  /** What it stands in, for reports: `style`, `p style`. */
  readonly what: string;
  /** Where it begins in the whole text. */
  readonly from: number;
}
