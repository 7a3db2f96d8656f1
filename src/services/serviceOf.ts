import { createServiceLookup } from './createServiceLookup';
import { rules } from './rules';
import type { ServiceId } from './Service';

const lookUp = /* @__PURE__ */ createServiceLookup(rules);

/** Base for addresses that are whole but for the scheme; a name that belongs to nobody. */
const NOWHERE = 'https://site.invalid/';

/** The service of the catalogue that an address belongs to, if any. Never throws. */
export const serviceOf = (url: string, base = NOWHERE): ServiceId | undefined => lookUp(url, base);
