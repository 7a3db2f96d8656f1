import type { Service } from '../Service';
import { meta, metaParent } from '../vendors';

/** Measures what visitors do for Meta's advertising; shares its host with the social plugins, not its files. */
export const metaPixel = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  purposes: ['marketing'],
  vendor: meta,
  recipients: [metaParent],
  match: [
    { host: 'connect.facebook.net', path: '^/signals/|/fb(events|ds)\\.js$' },
    { host: 'facebook.com', path: '^/(tr/?$|privacy_sandbox/pixel/|(offsite_event|brandlift)\\.php$)' },
  ],
  stores: [
    { name: '_fbp', kind: 'cookie', owner: 'site', life: { days: 90 }, use: 'advertising', source: 'practice' },
    { name: '_fbc', kind: 'cookie', owner: 'site', life: { days: 90 }, use: 'campaign', source: 'practice' },
    {
      name: 'lastExternalReferrer',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'referrer',
      source: 'practice',
    },
    {
      name: 'lastExternalReferrerTime',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'referrer',
      source: 'practice',
    },
    { name: 'fr', kind: 'cookie', owner: 'facebook.com', life: { days: 90 }, use: 'advertising', source: 'ocd' },
    { name: 'datr', kind: 'cookie', owner: 'facebook.com', life: { days: 400 }, use: 'security', source: 'practice' },
  ],
  signals: { calls: [['fbq', 'consent', 'grant']] },
  optOut: { calls: [['fbq', 'consent', 'revoke']] },
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  facts: {
    match: ['tac', 'gdb', 'practice'],
    vendor: ['meta-privacy', 'published-policies', 'practice'],
    behaviour: ['meta-pixel-consent', 'meta-cookies', 'ocd', 'practice'],
  },
} as const satisfies Service;
