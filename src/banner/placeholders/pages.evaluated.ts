import { services } from '../../services';
import type { Derivation } from '../../services/Service';

/** What the catalogue makes of embedded addresses, by service id. The build replaces this module by its value. */
export const pages: Readonly<Record<string, readonly Derivation[]>> = Object.fromEntries(
  services.flatMap((service) => ('pages' in service ? [[service.id, service.pages]] : [])),
);
