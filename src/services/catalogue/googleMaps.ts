import type { Service } from '../Service';
import { google, googleParent } from '../vendors';

/** Maps in frames, as pictures and drawn by script. */
export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps',
  purposes: ['media'],
  vendor: google,
  recipients: [googleParent],
  match: [
    { host: 'maps.googleapis.com' },
    { host: 'maps.gstatic.com' },
    { host: 'maps.google.*' },
    { host: 'google.*', path: '^/maps' },
    { host: 'googleapis.com', path: '^/kh' },
  ],
  stores: [
    { name: 'NID', kind: 'cookie', owner: 'google.com', life: { months: 6 }, use: 'preference', source: 'practice' },
    { name: 'AEC', kind: 'cookie', owner: 'google.com', life: { months: 6 }, use: 'security', source: 'ocd' },
    { name: 'SOCS', kind: 'cookie', owner: 'google.com', life: { months: 13 }, use: 'preference', source: 'ocd' },
  ],
  policyUrl: 'https://policies.google.com/privacy',
  facts: {
    match: ['cmp', 'emb', 'tac', 'practice'],
    vendor: ['google-privacy', 'published-policies'],
    behaviour: ['ocd', 'practice'],
  },
} as const satisfies Service;
