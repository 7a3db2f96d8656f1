import { version } from '../../../package.json';
import { services } from '../../services';
import { sources } from '../../services/sources';

/** What this build is made of. The build replaces this module by its value. */
export const versions = {
  einlass: version,
  /** How many services the catalogue knows. */
  services: services.length,
  /** The day on which the latest of its sources was read, as YYYY-MM-DD. */
  checkedOn: Object.values(sources)
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1),
};
