import type { ServiceId } from '../../services/Service';
import { addressesIn } from '../fetching';
import { NOWHERE } from './NOWHERE';
import type { ReleaseOptions } from './ReleaseOptions';

/** What may be let in. */
export interface Grants {
  isGranted(id: ServiceId): boolean;
  /** True where services are told apart by their addresses. */
  readonly tellsApart: boolean;
  /** True when no service without a grant is named in the value of an attribute. Where services are not told apart, so always. */
  mayCome(name: string, value: string, base?: string): boolean;
}

export const createGrants = ({ isGranted = () => true, serviceOf, base: page = NOWHERE }: ReleaseOptions): Grants => ({
  isGranted,
  tellsApart: serviceOf !== undefined,
  mayCome: (name, value, base = page) =>
    addressesIn(name, value).every((address) => {
      const id = serviceOf?.(address, base);
      return id === undefined || isGranted(id);
    }),
});
