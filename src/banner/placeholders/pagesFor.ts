import type { Options } from '../../gate/Options';
import type { Derivation, ServiceId } from '../../services/Service';
import { pages } from './pages.evaluated';

/** How a service's embedded addresses become pages that a person can open; the owner's own services go first. */
export const pagesFor = (id: ServiceId, { ownServices }: Pick<Options, 'ownServices'>): readonly Derivation[] =>
  ownServices.find((service) => service.id === id)?.pages ?? pages[id] ?? [];
