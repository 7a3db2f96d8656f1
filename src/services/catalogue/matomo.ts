import type { Service } from '../Service';

/** Counts visits; on the site’s own server or in the cloud of its maker. */
export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  purposes: ['statistics'],
  vendor: { name: 'InnoCraft Ltd.', address: 'Wellington', country: 'NZ', basis: 'adequacy' },
  match: [{ host: 'matomo.cloud' }, { path: '/(matomo|piwik)\\.(js|php)$|/js/container_[A-Za-z\\d]+\\.js$' }],
  stores: [
    { name: '_pk_id.*', kind: 'cookie', owner: 'site', life: { months: 13 }, use: 'visitors', source: 'ocd' },
    { name: '_pk_ses.*', kind: 'cookie', owner: 'site', life: { minutes: 30 }, use: 'session-state', source: 'ocd' },
    { name: '_pk_cvar.*', kind: 'cookie', owner: 'site', life: { minutes: 30 }, use: 'session-state', source: 'ocd' },
    { name: '_pk_hsr.*', kind: 'cookie', owner: 'site', life: { minutes: 30 }, use: 'session-state', source: 'ocd' },
    { name: '_pk_ref.*', kind: 'cookie', owner: 'site', life: { months: 6 }, use: 'referrer', source: 'ocd' },
    { name: '_pk_testcookie*', kind: 'cookie', owner: 'site', life: 'session', use: 'test', source: 'ocd' },
    { name: 'mtm_consent', kind: 'cookie', owner: 'site', life: { years: 30 }, use: 'preference', source: 'ocd' },
    {
      name: 'mtm_cookie_consent',
      kind: 'cookie',
      owner: 'site',
      life: { years: 30 },
      use: 'preference',
      source: 'ocd',
    },
    {
      name: 'mtm_consent_removed',
      kind: 'cookie',
      owner: 'site',
      life: { years: 30 },
      use: 'preference',
      source: 'ocd',
    },
  ],
  // `false`: cookies that the owner has switched off stay off.
  signals: { calls: [['_paq.push', ['setConsentGiven', false]]] },
  // For this page alone: `optUserOut` would keep a cookie for 30 years, and a later grant would count for nothing.
  optOut: { calls: [['_paq.push', ['requireConsent']]] },
  policyUrl: 'https://matomo.org/privacy-policy/',
  facts: { match: ['gdb', 'tac'], vendor: ['practice'], behaviour: ['ocd', 'tac', 'matomo-consent'] },
} as const satisfies Service;
