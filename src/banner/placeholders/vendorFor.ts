import type { Options } from '../../gate/Options';
import type { ServiceId } from '../../services/Service';
import { vendorNames } from './vendorNames.evaluated';

/** Legal name of the company that a service belongs to; the owner's own go first, and one of nobody known has its id. */
export const vendorFor = (id: ServiceId, { ownServices }: Pick<Options, 'ownServices'>): string =>
  ownServices.find((service) => service.id === id)?.vendor?.name ?? vendorNames[id] ?? id;
