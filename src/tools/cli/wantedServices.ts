import { services } from '../../services';
import type { ServiceId } from '../../services/Service';
import { Advice } from './Advice';
import { nearestOf } from './say/nearestOf';

/**
 * The services that `--services` names, by ids between commas; all of the catalogue where the option is not used.
 * Throws Advice for an id that no service has.
 */
export const wantedServices = (ids?: string): ReadonlySet<ServiceId> => {
  const known: readonly ServiceId[] = services.map(({ id }) => id);
  if (ids === undefined) return new Set(known);
  const wanted = ids.split(/[\s,]+/).filter(Boolean);
  if (wanted.length === 0) throw new Advice('--services names no service. "einlass services" lists their ids.');
  for (const id of wanted) {
    if (known.includes(id)) continue;
    const nearest = nearestOf(id, known);
    throw new Advice(
      `No service has the id "${id}". ${nearest ? `Did you mean ${nearest}? ` : ''}"einlass services" lists all ids.`,
    );
  }
  return new Set(wanted);
};
