import { services } from '../services';
import type { ServiceId } from '../services/Service';
import { serviceOf } from '../services/serviceOf';
import { serviceOfOnly } from './serviceOfOnly';

/** The look-up for those services of the catalogue that an option names. Throws for an id that none has. @default all */
export const serviceOfChosen = (ids?: readonly ServiceId[]): typeof serviceOf => {
  const known: readonly ServiceId[] = services.map(({ id }) => id);
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Error(`Einlass: no service has the id "${unknown}". These have one: ${known.join(', ')}.`);
  return ids ? serviceOfOnly(new Set(ids)) : serviceOf;
};
