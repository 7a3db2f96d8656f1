import type { Consent } from '../consent/Consent';
import type { ServiceId } from '../services/Service';

/** The decision as lists; also the `detail` of the event `einlass:change` on the document. */
export interface PublicDecision {
  readonly granted: readonly ServiceId[];
  readonly refused: readonly ServiceId[];
}

export const CHANGE = 'einlass:change';

export const publicDecision = (consent: Consent): PublicDecision => {
  const { granted, refused } = consent.state === 'decided' ? consent : { granted: [], refused: [] };
  return { granted: [...granted], refused: [...refused] };
};
