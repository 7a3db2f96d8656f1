import type { Service } from '../Service';

/** The TikTok pixel, and embedded videos. */
export const tiktok = {
  id: 'tiktok',
  name: 'TikTok',
  purposes: ['marketing', 'media'],
  vendor: { name: 'TikTok Technology Limited', address: '10 Earlsfort Terrace, Dublin 2, D02 T380', country: 'IE' },
  recipients: [{ name: 'TikTok Information Technologies UK Limited', country: 'GB', basis: 'adequacy' }],
  match: [
    { host: 'analytics.tiktok.com' },
    { host: 'tiktok.com', path: '^/(embed|player)' },
    { host: 'tiktokw.us' },
    { host: 'ttwstatic.com' },
    { host: 'tiktokcdn.com' },
    { host: 'tiktokcdn-us.com' },
    { host: 'tiktokcdn-eu.com' },
  ],
  stores: [
    { name: '_ttp', kind: 'cookie', owner: 'site', life: { months: 13 }, use: 'advertising', source: 'ocd' },
    {
      name: '_tt_enable_cookie',
      kind: 'cookie',
      owner: 'site',
      life: { months: 13 },
      use: 'advertising',
      source: 'ocd',
    },
    { name: 'ttcsid*', kind: 'cookie', owner: 'site', life: { months: 13 }, use: 'session-state', source: 'ocd' },
    { name: '_ttp', kind: 'cookie', owner: 'tiktok.com', life: { months: 13 }, use: 'advertising', source: 'ocd' },
    { name: 'ttwid', kind: 'cookie', owner: 'tiktok.com', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: 'msToken', kind: 'cookie', owner: 'tiktok.com', life: { days: 10 }, use: 'security', source: 'ocd' },
  ],
  signals: { calls: [['ttq.grantConsent']] },
  optOut: { calls: [['ttq.revokeConsent']] },
  embeds: [{ selector: '.tiktok-embed', height: 500, link: 'cite' }],
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  facts: { match: ['gdb', 'tac'], vendor: ['published-policies'], behaviour: ['ocd', 'published-policies'] },
} as const satisfies Service;
