import type { ServiceId } from '../../../services/Service';
import type { Party } from './Party';

/** What is done with a page, one after another; the last three only where Einlass is on it. */
export type StepName = 'opened' | 'refused' | 'accepted' | 'withdrawn';

/** A page, as a browser with an empty profile met it. */
export interface SeenPage {
  /** A path or an address. */
  readonly place: string;
  /** True when `window.einlass` was there to be asked. */
  readonly hasEinlass: boolean;
  /** False when the browser left no log of its connections: then there are requests alone. */
  readonly sawConnections: boolean;
  readonly steps: readonly SeenStep[];
}

export interface SeenStep {
  readonly step: StepName;
  /** False when the page went on asking until the time was up. */
  readonly isQuiet: boolean;
  /** Third parties that were asked during the step, in order. */
  readonly contacts: readonly Contact[];
  /** All that the browser keeps at the end of the step, of the site and of third parties. */
  readonly stored: readonly Stored[];
  /** What Einlass itself says of the page that escaped it. */
  readonly leaks: readonly SeenLeak[];
}

export interface Contact {
  readonly party: Party;
  /** `script`, `image` … for a request; `connection` or `name look-up` where no request followed. */
  readonly type: string;
  readonly url: string;
}

export interface Stored {
  readonly party: Party;
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'database' | 'cache' | 'worker';
  readonly name: string;
  /** Whom it is kept for. */
  readonly host: string;
  /** Seconds that are left of a cookie. Absent: see `isLasting`. */
  readonly life?: number;
}

export interface SeenLeak {
  /** Absent where the browser hides it. */
  readonly service?: ServiceId;
  readonly url: string;
}
