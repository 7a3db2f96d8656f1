import type { Service } from '../Service';

/** Maps in frames, and the pieces that map scripts put together. */
export const openstreetmap = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  purposes: ['media'],
  vendor: { name: 'OpenStreetMap Foundation', address: 'Cambridge', country: 'GB', basis: 'adequacy' },
  match: [
    { host: 'tile.openstreetmap.org' },
    { host: 'nominatim.openstreetmap.org' },
    { host: 'openstreetmap.org', path: '^/export/embed' },
  ],
  stores: [
    {
      name: '_osm_session',
      kind: 'cookie',
      owner: 'openstreetmap.org',
      life: 'session',
      use: 'session-state',
      source: 'practice',
    },
    {
      name: '_osm_location',
      kind: 'cookie',
      owner: 'openstreetmap.org',
      life: { years: 1 },
      use: 'preference',
      source: 'practice',
    },
    {
      name: '_osm_totp_token',
      kind: 'cookie',
      owner: 'openstreetmap.org',
      life: 'session',
      use: 'security',
      source: 'practice',
    },
  ],
  policyUrl: 'https://wiki.osmfoundation.org/wiki/Privacy_Policy',
  facts: { match: ['cmp', 'practice'], vendor: ['practice'], behaviour: ['practice'] },
} as const satisfies Service;
