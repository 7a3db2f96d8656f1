import type { Service } from '../Service';

/** Music and podcasts in a player. */
export const soundcloud = {
  id: 'soundcloud',
  name: 'SoundCloud',
  purposes: ['media'],
  vendor: {
    name: 'SoundCloud Global Limited & Co. KG',
    address: 'Rheinsberger Straße 76/77, 10115 Berlin',
    country: 'DE',
  },
  match: [{ host: 'soundcloud.com' }, { host: 'sndcdn.com' }],
  stores: [
    {
      name: 'sc_anonymous_id',
      kind: 'cookie',
      owner: 'soundcloud.com',
      life: { years: 1 },
      use: 'visitors',
      source: 'practice',
      unverified: true,
    },
    {
      name: 'sclocale',
      kind: 'cookie',
      owner: 'soundcloud.com',
      life: { years: 1 },
      use: 'preference',
      source: 'practice',
      unverified: true,
    },
  ],
  policyUrl: 'https://soundcloud.com/pages/privacy',
  facts: { match: ['gdb', 'tac'], vendor: ['practice'], behaviour: ['practice'] },
} as const satisfies Service;
