import type { Service } from '../Service';

/** Typefaces from Adobe’s servers, with a count of their use. */
export const adobeFonts = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  purposes: ['media'],
  vendor: {
    name: 'Adobe Systems Software Ireland Limited',
    address: '4–6 Riverwalk, Citywest, Dublin 24',
    country: 'IE',
  },
  recipients: [{ name: 'Adobe Inc.', country: 'US', basis: 'unknown' }],
  match: [{ host: 'typekit.net' }, { host: 'use.typekit.com' }],
  stores: [],
  policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  facts: { match: ['cmp', 'gdb', 'tac'], vendor: ['practice'], behaviour: ['practice'] },
} as const satisfies Service;
