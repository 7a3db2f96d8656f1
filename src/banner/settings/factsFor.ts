import type { ServiceId } from '../../services/Service';
import { type Facts, factsOf } from '../../words/factsOf';
import { catalogue } from './catalogue.evaluated';
import type { CheckedGate } from './checkOptions';

/** The services that the settings are about, and ids in the decision that no service has any more. */
export interface Concerned {
  readonly services: readonly Facts[];
  readonly unknown: readonly ServiceId[];
}

/** What the page uses, then what the visitor has decided about elsewhere on the site. The owner's own services go first. */
export const factsFor = (gate: Pick<CheckedGate, 'options' | 'used' | 'consent'>): Concerned => {
  const consent = gate.consent();
  const decided = consent.state === 'decided' ? [...consent.granted, ...consent.refused] : [];
  const known = [...gate.options.ownServices.map(factsOf), ...catalogue];
  const services: Facts[] = [];
  const unknown: ServiceId[] = [];
  for (const id of new Set([...gate.used(), ...decided])) {
    const facts = known.find((service) => service.id === id);
    if (facts) services.push(facts);
    else unknown.push(id);
  }
  return { services, unknown };
};
