import type { Service } from '../Service';

/** Pictures of commenters, found by a hash of their e-mail address. */
export const gravatar = {
  id: 'gravatar',
  name: 'Gravatar',
  purposes: ['media'],
  vendor: {
    name: 'Aut O’Mattic A8C Ireland Ltd.',
    address: 'Grand Canal Dock, 25 Herbert Place, Dublin, D02 AY86',
    country: 'IE',
  },
  recipients: [{ name: 'Automattic Inc.', country: 'US', basis: 'dpf' }],
  match: [
    { host: 'gravatar.com' },
    // Jetpack's image servers (i0, i1, i2) pass avatars on; what else they serve are the site's own pictures.
    { host: 'wp.com', path: '^/([a-z\\d]+\\.)?gravatar\\.com/' },
  ],
  stores: [],
  policyUrl: 'https://automattic.com/privacy/',
  facts: {
    match: ['gdb', 'dis', 'practice'],
    vendor: ['automattic-privacy', 'published-policies', 'practice'],
    behaviour: ['wordpress-core', 'practice'],
  },
} as const satisfies Service;
