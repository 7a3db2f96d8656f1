import { type Consent, type EpochMinutes, MINUTES_PER_DAY } from './Consent';

/** When a decision ends, counted from the decision itself; yes and no alike. `days` is 1 to 365. */
export const expiryOf = (consent: Extract<Consent, { state: 'decided' }>, days: number): EpochMinutes =>
  consent.at + days * MINUTES_PER_DAY;
