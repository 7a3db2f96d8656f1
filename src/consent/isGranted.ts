import type { ServiceId } from '../services/Service';
import type { Consent } from './Consent';

/** True when the visitor said yes to exactly this service. */
export const isGranted = (consent: Consent, id: ServiceId): boolean =>
  consent.state === 'decided' && consent.granted.has(id);
