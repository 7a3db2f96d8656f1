import type { Consent, EpochMinutes } from '../consent/Consent';
import type { Choice } from '../consent/choose';
import type { ServiceId } from '../services/Service';
import type { Options } from './Options';
import type { Problem } from './Problem';

/** What came of an answer. */
export type Outcome =
  /** The browser did not keep the answer, so nothing was let in and nothing else changed. */
  | { readonly kept: false }
  | {
      readonly kept: true;
      /** Names of the cookies and storage entries that were deleted. */
      readonly deleted: readonly string[];
      /** Code of a service that is refused now had run in this page; only a reload ends it. */
      readonly reload: boolean;
    };

/** What the gate offers to the banner. Owners get a part of it as `window.einlass`. */
export interface Gate {
  readonly options: Options;
  /** The document, whatever names the page's elements bear. */
  readonly page: Document;
  /** The decision that holds right now. */
  consent(): Consent;
  /** True when a decision held earlier in this page's life and holds no more, as after its last minute. */
  lapsed(): boolean;
  /** The clock. */
  now(): EpochMinutes;
  /** Services that the page uses, as far as met, and those that the owner names, in that order. */
  used(): readonly ServiceId[];
  /** Those of `used()` that the visitor is to be asked about now. */
  asked(): readonly ServiceId[];
  /** Elements whose address is held, with the service that each waits for, in the order in which they were met. */
  held(): ReadonlyMap<Element, ServiceId>;
  /** Keeps and applies an answer. Does not reload. */
  decide(choice: Choice): Promise<Outcome>;
  /** Reads the cookie and acts on it. True when code runs that is refused now: only a reload ends it. */
  reread(): boolean;
  /** Lets one element in, for this page view only; nothing is stored. */
  releaseOnce(element: Element): void;
  /** Calls back after every decision, and when something is held or met. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;
  /** Tells the site's owner of a problem, in one console line. */
  warn(problem: Problem, value?: string): void;
}
