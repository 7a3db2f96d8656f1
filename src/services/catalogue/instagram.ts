import type { Service } from '../Service';
import { meta, metaParent } from '../vendors';

/** Posts and reels of Instagram. */
export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  purposes: ['media', 'marketing'],
  vendor: meta,
  recipients: [metaParent],
  match: [{ host: 'instagram.com' }, { host: 'cdninstagram.com' }],
  stores: [
    { name: 'csrftoken', kind: 'cookie', owner: 'instagram.com', life: { years: 1 }, use: 'security', source: 'tac' },
    { name: 'mid', kind: 'cookie', owner: 'instagram.com', life: { days: 400 }, use: 'visitors', source: 'ocd' },
    { name: 'ig_did', kind: 'cookie', owner: 'instagram.com', life: { days: 400 }, use: 'visitors', source: 'ocd' },
    {
      name: 'ig_nrcb',
      kind: 'cookie',
      owner: 'instagram.com',
      life: { years: 1 },
      use: 'preference',
      source: 'tac',
      unverified: true,
    },
    { name: 'datr', kind: 'cookie', owner: 'instagram.com', life: { days: 400 }, use: 'security', source: 'tac' },
    {
      name: 'rur',
      kind: 'cookie',
      owner: 'instagram.com',
      life: 'session',
      use: 'session-state',
      source: 'tac',
      unverified: true,
    },
    { name: 'sessionid', kind: 'cookie', owner: 'instagram.com', life: { years: 1 }, use: 'login', source: 'ocd' },
  ],
  embeds: [
    {
      selector: '.instagram-media',
      height: 500,
      link: 'data-instgrm-permalink',
      frame: { from: '/((?:p|reel|tv)/[\\w-]+)', to: 'https://www.instagram.com/$1/embed/' },
    },
  ],
  pages: [{ from: '/((?:p|reel|tv)/[\\w-]+)/embed', to: 'https://www.instagram.com/$1/' }],
  policyUrl: 'https://privacycenter.instagram.com/policy/',
  facts: {
    match: ['gdb', 'tac', 'cmp'],
    vendor: ['meta-privacy', 'published-policies'],
    behaviour: ['ocd', 'tac', 'practice'],
  },
} as const satisfies Service;
