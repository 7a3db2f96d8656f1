import { services } from '../../services';
import { type Facts, factsOf } from '../../words/factsOf';

/** What visitors can read about the catalogue's services. The build replaces this module by its value. */
export const catalogue: readonly Facts[] = services.map(factsOf);
