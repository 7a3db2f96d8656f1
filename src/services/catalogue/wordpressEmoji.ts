import type { Service } from '../Service';

/** Pictures of emoji for browsers that lack the newest ones, and WordPress's test for that. */
export const wordpressEmoji = {
  id: 'wordpress-emoji',
  name: 'WordPress Emoji',
  purposes: ['media'],
  // Whose servers these are is not stated unambiguously; hence no legal name and no address.
  vendor: { name: 'WordPress.org', address: '', country: 'US', basis: 'unknown' },
  match: [
    // The root stands for the host in a resource hint.
    { host: 's.w.org', path: '^/($|images/core/emoji/)' },
    { host: 's0.wp.com', path: '^/wp-content/mu-plugins/wpcom-smileys/twemoji/' },
    { path: '/wp-includes/js/(wp-emoji[a-z-]*|twemoji)(\\.min)?\\.js$' },
  ],
  stores: [
    {
      name: 'wpEmojiSettingsSupports',
      kind: 'sessionStorage',
      owner: 'site',
      life: 'session',
      use: 'test',
      source: 'wordpress-core',
    },
  ],
  policyUrl: 'https://wordpress.org/about/privacy/',
  facts: {
    match: ['wordpress-core', 'practice'],
    vendor: ['wordpress-privacy'],
    behaviour: ['wordpress-core', 'practice'],
  },
} as const satisfies Service;
