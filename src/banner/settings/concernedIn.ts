import type { Gate } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';

/** Ids of all that the settings are about: what the page uses, then what was decided about elsewhere on the site. */
export const concernedIn = (gate: Pick<Gate, 'used' | 'consent'>): ReadonlySet<ServiceId> => {
  const consent = gate.consent();
  const decided = consent.state === 'decided' ? [...consent.granted, ...consent.refused] : [];
  return new Set([...gate.used(), ...decided]);
};
