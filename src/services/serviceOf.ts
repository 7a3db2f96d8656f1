import { createServiceOf } from './createServiceOf';
import { rules } from './rules';

/** The service of the catalogue that an address belongs to, if any. Never throws. */
export const serviceOf = /* @__PURE__ */ createServiceOf(rules);
