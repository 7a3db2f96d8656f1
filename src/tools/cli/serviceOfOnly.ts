import type { ServiceId } from '../../services/Service';
import { serviceOf } from '../../services/serviceOf';

/** The look-up that knows some services alone. Rules of the others still count, so that no address changes its service. */
export const serviceOfOnly = (wanted: ReadonlySet<ServiceId>): typeof serviceOf =>
  Object.assign(
    (url: string, base?: string) => {
      const id = serviceOf(url, base);
      return id !== undefined && wanted.has(id) ? id : undefined;
    },
    { mayName: serviceOf.mayName },
  );
