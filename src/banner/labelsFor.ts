import type { Options } from '../gate/Options';
import type { ServiceId } from '../services/Service';
import { type Label, labelOf } from './labelOf';
import { serviceLabels } from './serviceLabels.evaluated';

/** Finds what is to be said of a service; the owner's own go first. One that too little is known of is named by its id. */
export const labelsFor =
  ({ ownServices }: Pick<Options, 'ownServices'>) =>
  (id: ServiceId): Label => {
    const own = ownServices.find((service) => service.id === id && service.vendor && service.purposes);
    return own ? labelOf(own) : (serviceLabels[id] ?? { name: id, purposes: ['media'], companies: [id] });
  };
