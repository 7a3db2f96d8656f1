import type { ServiceId } from '../services/Service';

/**
 * consent/ says what the visitor decided: the type, the cookie's text both ways, what to ask again and when.
 * Values in, values out; nothing here reads a cookie, a clock or a document.
 */

/** Minutes since 1970-01-01T00:00Z: coarse enough that two visitors with the same answers carry the same text. */
export type EpochMinutes = number;

/** What the visitor has decided. A service that is in neither set has not been asked about yet. */
export type Consent =
  | { readonly state: 'undecided' }
  | {
      readonly state: 'decided';
      readonly granted: ReadonlySet<ServiceId>;
      readonly refused: ReadonlySet<ServiceId>;
      readonly at: EpochMinutes;
      /** Key of the privacy policy that the decision was made under, see `policyKey`; empty when the owner names none. */
      readonly policy: string;
    };

/** Nothing is known of this visitor, so nothing is granted. */
export const undecided: Consent = { state: 'undecided' };

/** Name of the one cookie. */
export const COOKIE = 'einlass';

export const MINUTES_PER_DAY = 1440;
