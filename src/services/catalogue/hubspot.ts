import type { Service } from '../Service';

/** Forms, chat and measuring of visitors by HubSpot. */
export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  purposes: ['marketing', 'statistics'],
  // Published addresses contradict each other, hence none.
  vendor: { name: 'HubSpot Ireland Limited', address: '', country: 'IE' },
  recipients: [{ name: 'HubSpot, Inc.', country: 'US', basis: 'unknown' }],
  match: [
    { host: 'hs-scripts.com' },
    { host: 'hs-analytics.net' },
    { host: 'hs-banner.com' },
    { host: 'hscollectedforms.net' },
    { host: 'hsadspixel.net' },
    { host: 'usemessages.com' },
    { host: 'hsforms.net' },
    { host: 'hsforms.com' },
    { host: 'forms.hubspot.com' },
    { host: 'track.hubspot.com' },
    { host: 'track-eu1.hubspot.com' },
  ],
  stores: [
    { name: '__hstc', kind: 'cookie', owner: 'site', life: { months: 6 }, use: 'visitors', source: 'practice' },
    { name: 'hubspotutk', kind: 'cookie', owner: 'site', life: { months: 6 }, use: 'visitors', source: 'practice' },
    { name: '__hssc', kind: 'cookie', owner: 'site', life: { minutes: 30 }, use: 'session-state', source: 'ocd' },
    { name: '__hssrc', kind: 'cookie', owner: 'site', life: 'session', use: 'session-state', source: 'ocd' },
    { name: 'messagesUtk', kind: 'cookie', owner: 'site', life: { months: 6 }, use: 'visitors', source: 'practice' },
    {
      name: '__hs_cookie_cat_pref',
      kind: 'cookie',
      owner: 'site',
      life: { months: 6 },
      use: 'preference',
      source: 'practice',
    },
  ],
  // For this page alone: `doNotTrack` would keep a cookie, and a later grant would count for nothing.
  optOut: { calls: [['_hsp.push', ['revokeCookieConsent']]] },
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  facts: { match: ['gdb', 'dis'], vendor: ['published-policies'], behaviour: ['ocd', 'practice', 'hubspot-consent'] },
} as const satisfies Service;
