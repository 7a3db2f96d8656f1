import type { Service } from '../Service';

/** Icons from the maker’s servers. */
export const fontAwesome = {
  id: 'font-awesome',
  name: 'Font Awesome',
  purposes: ['media'],
  // No address is certain enough to be printed.
  vendor: { name: 'Fonticons, Inc.', address: '', country: 'US', basis: 'unknown' },
  match: [{ host: 'fontawesome.com' }],
  stores: [],
  policyUrl: 'https://fontawesome.com/privacy',
  facts: { match: ['practice'], vendor: ['practice'], behaviour: ['practice'] },
} as const satisfies Service;
