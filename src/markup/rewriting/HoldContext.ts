import type { Found, LookUp } from './createLookUp';
import type { Tape } from './createTape';
import type { Page } from './Page';

/** What holding a page works with. */
export interface HoldContext {
  readonly tape: Tape;
  readonly page: Page;
  readonly lookUp: LookUp;
  /** The first thing that would be held in another page, such as that in a `srcdoc`. */
  readonly firstInPage: (html: string) => Found | undefined;
}
