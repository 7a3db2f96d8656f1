import { type Facts, factsOf } from '../../words/factsOf';
import { catalogueFacts } from '../settings/catalogueFacts';
import type { CheckedGate } from '../settings/checkOptions';

/**
 * The services that a site declares: all that the owner describes, and those of the catalogue that the owner names or
 * that were met on this page. What the visitor has decided elsewhere adds nothing, so that all read the same; and where
 * nothing is known it is not the whole catalogue, which hardly any site uses. The order is that of their names.
 */
export const declaredServices = ({ options, used }: Pick<CheckedGate, 'options' | 'used'>): readonly Facts[] => {
  const own = options.ownServices.map(factsOf);
  const taken = new Set(own.map(({ id }) => id));
  const facts = used().flatMap((id) => (taken.has(id) ? [] : (catalogueFacts(id) ?? [])));
  return [...own, ...facts.sort((one, other) => one.name.localeCompare(other.name))];
};
