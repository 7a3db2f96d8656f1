import type { Service } from '../Service';
import { microsoft, microsoftParent } from '../vendors';

/** Records what visitors click and scroll, and counts visits. */
export const clarity = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  purposes: ['statistics'],
  vendor: microsoft,
  recipients: [microsoftParent],
  match: [{ host: 'clarity.ms' }, { host: 'c.bing.com' }],
  stores: [
    { name: '_clck', kind: 'cookie', owner: 'site', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: '_clsk', kind: 'cookie', owner: 'site', life: { days: 1 }, use: 'session-state', source: 'ocd' },
    { name: 'CLID', kind: 'cookie', owner: 'www.clarity.ms', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: 'MUID', kind: 'cookie', owner: 'bing.com', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    {
      name: 'ANONCHK',
      kind: 'cookie',
      owner: 'c.clarity.ms',
      life: { minutes: 10 },
      use: 'advertising',
      source: 'ocd',
    },
    { name: 'MR', kind: 'cookie', owner: 'c.bing.com', life: { days: 7 }, use: 'advertising', source: 'ocd' },
    { name: 'SM', kind: 'cookie', owner: 'c.clarity.ms', life: 'session', use: 'visitors', source: 'ocd' },
  ],
  // Advertising is Microsoft Advertising’s, which is a service of its own.
  signals: { calls: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]] },
  optOut: { calls: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]] },
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  facts: { match: ['gdb', 'published-policies'], vendor: ['practice'], behaviour: ['clarity-consent', 'ocd', 'tac'] },
} as const satisfies Service;
