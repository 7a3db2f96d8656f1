import type { Service } from '../Service';
import { google, googleParent } from '../vendors';

/** The container, which can bring any other tag in; hence the strictest purpose of what it loads. */
export const googleTagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  purposes: ['marketing'],
  vendor: google,
  recipients: [googleParent],
  match: [
    { host: 'googletagmanager.com', path: '^/(?!gtag/)' },
    { host: 'googletagmanager.com', path: '^/gtag/', query: '[?&]id=(?!(G|GT|UA|AW|DC)-)' },
    { host: 'google-analytics.com', path: '^/gtm/' },
    { host: 'tagmanager.google.com' },
    { host: 'tagassistant.google.com' },
    // On the site's own domain the file may have any name.
    { path: '^/', query: '[?&]id=GTM-' },
  ],
  stores: [
    {
      name: 'td',
      kind: 'cookie',
      owner: 'www.googletagmanager.com',
      life: 'session',
      use: 'visitors',
      source: 'ocd',
      unverified: true,
    },
    {
      name: 'cookiePreferences',
      kind: 'cookie',
      owner: 'www.googletagmanager.com',
      life: { years: 2 },
      use: 'preference',
      source: 'ocd',
      unverified: true,
    },
  ],
  policyUrl: 'https://policies.google.com/privacy',
  facts: {
    match: ['google-csp', 'gdb', 'sur', 'practice'],
    vendor: ['google-privacy', 'google-business-privacy', 'published-policies', 'practice'],
    behaviour: ['google-csp', 'ocd', 'practice'],
  },
} as const satisfies Service;
