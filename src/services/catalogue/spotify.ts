import type { Service } from '../Service';

/** Music and podcasts in a player. */
export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  purposes: ['media'],
  vendor: { name: 'Spotify AB', address: 'Regeringsgatan 19, 111 53 Stockholm', country: 'SE' },
  match: [{ host: 'spotify.com' }, { host: 'spotifycdn.com' }, { host: 'scdn.co' }],
  stores: [
    { name: 'sp_t', kind: 'cookie', owner: 'spotify.com', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: 'sp_landing', kind: 'cookie', owner: 'spotify.com', life: { days: 1 }, use: 'referrer', source: 'ocd' },
  ],
  pages: [{ from: '/embed(?:-podcast)?/(\\w+/\\w+)', to: 'https://open.spotify.com/$1' }],
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  facts: { match: ['gdb', 'cmp', 'rrze'], vendor: ['published-policies'], behaviour: ['ocd'] },
} as const satisfies Service;
