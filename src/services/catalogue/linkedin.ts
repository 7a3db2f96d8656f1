import type { Service } from '../Service';

/** Measuring and targeting of advertisements on LinkedIn, its buttons and embedded posts. */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  purposes: ['marketing', 'media'],
  vendor: {
    name: 'LinkedIn Ireland Unlimited Company',
    address: 'Wilton Plaza, Wilton Place, Dublin 2',
    country: 'IE',
  },
  recipients: [{ name: 'LinkedIn Corporation', country: 'US', basis: 'unknown' }],
  match: [
    { host: 'ads.linkedin.com' },
    { host: 'platform.linkedin.com' },
    { host: 'badges.linkedin.com' },
    { host: 'linkedin.com', path: '^/(px|embed)' },
    { host: 'snap.licdn.com' },
    { host: 'linkedin.oribi.io' },
  ],
  stores: [
    { name: 'li_fat_id', kind: 'cookie', owner: 'site', life: { days: 30 }, use: 'advertising', source: 'ocd' },
    { name: 'ln_or', kind: 'cookie', owner: 'site', life: { days: 1 }, use: 'test', source: 'ocd' },
    { name: 'li_giant', kind: 'cookie', owner: 'site', life: { days: 7 }, use: 'advertising', source: 'ocd' },
    { name: 'li_sugr', kind: 'cookie', owner: 'linkedin.com', life: { days: 90 }, use: 'visitors', source: 'ocd' },
    { name: 'bcookie', kind: 'cookie', owner: 'linkedin.com', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: 'bscookie', kind: 'cookie', owner: 'linkedin.com', life: { years: 1 }, use: 'security', source: 'ocd' },
    { name: 'lidc', kind: 'cookie', owner: 'linkedin.com', life: { days: 1 }, use: 'session-state', source: 'ocd' },
    {
      name: 'UserMatchHistory',
      kind: 'cookie',
      owner: 'linkedin.com',
      life: { days: 30 },
      use: 'advertising',
      source: 'ocd',
    },
    {
      name: 'AnalyticsSyncHistory',
      kind: 'cookie',
      owner: 'linkedin.com',
      life: { days: 30 },
      use: 'advertising',
      source: 'ocd',
    },
    { name: 'lms_ads', kind: 'cookie', owner: 'linkedin.com', life: { days: 30 }, use: 'advertising', source: 'ocd' },
    {
      name: 'lms_analytics',
      kind: 'cookie',
      owner: 'linkedin.com',
      life: { days: 30 },
      use: 'visitors',
      source: 'ocd',
    },
  ],
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  facts: { match: ['gdb', 'cmp', 'tac'], vendor: ['practice'], behaviour: ['ocd'] },
} as const satisfies Service;
