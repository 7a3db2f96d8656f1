import { services } from '../../../services';
import type { ServiceId } from '../../../services/Service';
import { aligned } from './aligned';

/** How often each service was met, in lines below each other, in the catalogue's order. */
export const countsByService = (met: readonly { readonly service: ServiceId }[]): readonly string[] =>
  aligned(
    services.flatMap(({ id, name }) => {
      const count = met.filter(({ service }) => service === id).length;
      return count ? [[`  ${id}`, name, String(count)]] : [];
    }),
  );
