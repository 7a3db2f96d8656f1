/** An address in CSS that browsers fetch. */
export interface CssAddress {
  /** As browsers read it. */
  readonly url: string;
  /** Where it begins, behind a quote. */
  readonly at: number;
  /** What names it: `@import`, `url()`, `image-set()`. */
  readonly what: string;
}
