import type { Service } from '../Service';

/** Videos and their player. */
export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo',
  purposes: ['media'],
  vendor: {
    name: 'Vimeo.com, Inc.',
    address: '330 West 34th Street, New York, NY 10001',
    country: 'US',
    basis: 'unknown',
  },
  match: [{ host: 'vimeo.com' }, { host: 'vimeocdn.com' }],
  stores: [
    {
      name: 'vuid',
      kind: 'cookie',
      owner: 'vimeo.com',
      life: { years: 2 },
      use: 'visitors',
      source: 'practice',
      unverified: true,
    },
    {
      name: 'player',
      kind: 'cookie',
      owner: 'vimeo.com',
      life: { years: 1 },
      use: 'preference',
      source: 'practice',
      unverified: true,
    },
    { name: '__cf_bm', kind: 'cookie', owner: 'vimeo.com', life: { minutes: 30 }, use: 'security', source: 'ocd' },
    { name: '_cfuvid', kind: 'cookie', owner: 'vimeo.com', life: 'session', use: 'security', source: 'ocd' },
    {
      name: 'sd_client_id',
      kind: 'cookie',
      owner: 'vimeo.com',
      life: { years: 2 },
      use: 'visitors',
      source: 'ocd',
    },
    { name: 'sd_identity', kind: 'cookie', owner: 'vimeo.com', life: { years: 2 }, use: 'visitors', source: 'ocd' },
    {
      name: 'continuous_play_v3',
      kind: 'cookie',
      owner: 'vimeo.com',
      life: { years: 2 },
      use: 'preference',
      source: 'ocd',
    },
  ],
  pages: [
    // A video that is not listed has a second part in its address.
    { from: '/video/(\\d+).*[?&]h=(\\w+)', to: 'https://vimeo.com/$1/$2' },
    { from: '/video/(\\d+)', to: 'https://vimeo.com/$1' },
  ],
  policyUrl: 'https://vimeo.com/privacy',
  facts: { match: ['gdb', 'tac', 'rrze', 'practice'], vendor: ['published-policies'], behaviour: ['ocd', 'practice'] },
} as const satisfies Service;
