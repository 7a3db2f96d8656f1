import type { Found, LookUp } from './createLookUp';
import type { Tape } from './createTape';

/** What holding a page works with. */
export interface HoldContext {
  readonly tape: Tape;
  readonly lookUp: LookUp;
  /** The first thing that would be held in another page, such as that in a `srcdoc`. */
  readonly firstInPage: (html: string, base: string) => Found | undefined;
}
