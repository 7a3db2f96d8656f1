import type { Service } from '../Service';

/** Records what visitors click, type and scroll. */
export const hotjar = {
  id: 'hotjar',
  name: 'Hotjar',
  purposes: ['statistics'],
  vendor: { name: 'Hotjar Ltd.', address: 'St Julian’s', country: 'MT' },
  recipients: [{ name: 'Contentsquare SAS', country: 'FR', basis: 'eu' }],
  match: [{ host: 'hotjar.com' }, { host: 'hotjar.io' }, { host: 't.contentsquare.net' }],
  stores: [
    { name: '_hjSessionUser_*', kind: 'cookie', owner: 'site', life: { days: 365 }, use: 'visitors', source: 'ocd' },
    { name: '_hjSession_*', kind: 'cookie', owner: 'site', life: { minutes: 30 }, use: 'session-state', source: 'ocd' },
    { name: '_hjid', kind: 'cookie', owner: 'site', life: { days: 365 }, use: 'visitors', source: 'ocd' },
    { name: '_hjFirstSeen', kind: 'cookie', owner: 'site', life: { minutes: 30 }, use: 'visitors', source: 'ocd' },
    {
      name: '_hjAbsoluteSessionInProgress',
      kind: 'cookie',
      owner: 'site',
      life: { minutes: 30 },
      use: 'session-state',
      source: 'ocd',
    },
    {
      name: '_hjIncludedInSessionSample_*',
      kind: 'cookie',
      owner: 'site',
      life: { minutes: 30 },
      use: 'session-state',
      source: 'ocd',
    },
    { name: '_hjTLDTest', kind: 'cookie', owner: 'site', life: 'session', use: 'test', source: 'ocd' },
    { name: '_hjCookieTest', kind: 'cookie', owner: 'site', life: 'session', use: 'test', source: 'ocd' },
    {
      name: '_hjLocalStorageTest',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'test',
      source: 'ocd',
    },
    {
      name: 'hjViewportId',
      kind: 'sessionStorage',
      owner: 'site',
      life: 'session',
      use: 'session-state',
      source: 'ocd',
    },
  ],
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  optOutUrl: 'https://www.hotjar.com/policies/do-not-track/',
  facts: { match: ['gdb', 'tac', 'practice'], vendor: ['practice'], behaviour: ['ocd'] },
} as const satisfies Service;
