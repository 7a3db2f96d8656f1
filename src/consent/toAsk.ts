import type { ServiceId } from '../services/Service';
import type { Consent } from './Consent';

/**
 * The services to ask about now: those that are used and neither granted nor refused.
 * A visitor whose browser says no for all sites (Global Privacy Control) is not asked; the settings stay open to them.
 */
export const toAsk = (consent: Consent, used: Iterable<ServiceId>, privacyControl: boolean): readonly ServiceId[] =>
  [...used].filter(
    (id) => !privacyControl && (consent.state === 'undecided' || !(consent.granted.has(id) || consent.refused.has(id))),
  );
