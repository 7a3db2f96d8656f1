import { services } from '../../services';
import type { Embed } from '../../services/Service';

/** Elements that the catalogue's scripts would fill, by service id. The build replaces this module by its value. */
export const embeds: Readonly<Record<string, readonly Embed[]>> = Object.fromEntries(
  services.flatMap((service) => ('embeds' in service ? [[service.id, service.embeds]] : [])),
);
