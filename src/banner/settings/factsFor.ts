import type { ServiceId } from '../../services/Service';
import { type Facts, factsOf } from '../../words/factsOf';
import { catalogueFacts } from './catalogueFacts';
import type { CheckedGate } from './checkOptions';
import { concernedIn } from './concernedIn';

/** The services that the settings are about, and ids in the decision that no service has any more. */
export interface Concerned {
  readonly services: readonly Facts[];
  readonly unknown: readonly ServiceId[];
}

/** What is known of everything that the settings are about, as far as it was fetched. The owner's own services go first. */
export const factsFor = (gate: Pick<CheckedGate, 'options' | 'used' | 'consent'>): Concerned => {
  const own = gate.options.ownServices.map(factsOf);
  const services: Facts[] = [];
  const unknown: ServiceId[] = [];
  for (const id of concernedIn(gate)) {
    const facts = own.find((service) => service.id === id) ?? catalogueFacts(id);
    if (facts) services.push(facts);
    else unknown.push(id);
  }
  return { services, unknown };
};
