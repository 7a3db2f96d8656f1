import type { ServiceId } from '../../services/Service';

/** One thing that was held: for reports and summaries. */
export interface Held {
  readonly service: ServiceId;
  /**
   * The address as it was written, but for entities and escapes. Of an inline script the one that told its service, or
   * the function that it calls: `fbq()`.
   */
  readonly url: string;
  /** What names it: `script src`, `img srcset`, `style @import`, `p style url()`, `inline script`; in a CSS file `@import`. */
  readonly what: string;
  /** Of the attribute, of the address in CSS, or of an inline script's tag; counted from 1. */
  readonly line: number;
  /** In UTF-16 units, or in bytes where the text has one character for each; counted from 1. */
  readonly column: number;
}
