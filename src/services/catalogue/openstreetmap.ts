import type { Service } from '../Service';

/** Maps in frames, and the pieces that map scripts put together. */
export const openstreetmap = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  purposes: ['media'],
  vendor: {
    name: 'OpenStreetMap Foundation',
    address: 'St John’s Innovation Centre, Cowley Road, Cambridge, CB4 0WS',
    country: 'GB',
    basis: 'adequacy',
  },
  match: [{ host: 'openstreetmap.org' }],
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
      life: { years: 10 },
      use: 'preference',
      source: 'practice',
      unverified: true,
    },
    {
      name: '_osm_totp_token',
      kind: 'cookie',
      owner: 'openstreetmap.org',
      life: 'session',
      use: 'security',
      source: 'practice',
      unverified: true,
    },
  ],
  pages: [
    {
      from: '[?&](bbox=[^&#]+).*[?&]marker=([-.\\d]+)(?:,|%2C)([-.\\d]+)',
      to: 'https://www.openstreetmap.org/?$1&mlat=$2&mlon=$3',
    },
    { from: '[?&](bbox=[^&#]+)', to: 'https://www.openstreetmap.org/?$1' },
  ],
  policyUrl: 'https://wiki.osmfoundation.org/wiki/Privacy_Policy',
  facts: { match: ['cmp', 'practice'], vendor: ['published-policies', 'practice'], behaviour: ['practice'] },
} as const satisfies Service;
