import type { Service } from '../Service';
import { microsoft, microsoftParent } from '../vendors';

/** Measures what follows from advertisements at Bing. */
export const uet = {
  id: 'uet',
  name: 'Microsoft Advertising',
  purposes: ['marketing'],
  vendor: microsoft,
  recipients: [microsoftParent],
  match: [{ host: 'bat.bing.com' }, { host: 'bat.bing.net' }, { host: 'flex.msn.com' }],
  stores: [
    { name: '_uetsid', kind: 'cookie', owner: 'site', life: { days: 1 }, use: 'advertising', source: 'practice' },
    { name: '_uetvid', kind: 'cookie', owner: 'site', life: { months: 13 }, use: 'advertising', source: 'practice' },
    { name: '_uetmsclkid', kind: 'cookie', owner: 'site', life: { days: 90 }, use: 'campaign', source: 'ocd' },
    { name: 'MUID', kind: 'cookie', owner: 'bing.com', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: 'MR', kind: 'cookie', owner: 'bat.bing.com', life: { days: 7 }, use: 'advertising', source: 'ocd' },
    {
      name: '_uetsid*',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'advertising',
      source: 'practice',
    },
    {
      name: '_uetvid*',
      kind: 'localStorage',
      owner: 'site',
      life: 'persistent',
      use: 'advertising',
      source: 'practice',
    },
  ],
  signals: { calls: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]] },
  optOut: { calls: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]] },
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  facts: { match: ['gdb', 'tac', 'dis'], vendor: ['practice'], behaviour: ['ocd', 'published-policies', 'practice'] },
} as const satisfies Service;
