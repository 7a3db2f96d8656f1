import type { Service } from '../Service';

/** The Pinterest tag, and embedded pins and boards. */
export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  purposes: ['marketing', 'media'],
  vendor: {
    name: 'Pinterest Europe Ltd.',
    address: 'Palmerston House, 2nd Floor, Fenian Street, Dublin 2',
    country: 'IE',
  },
  recipients: [{ name: 'Pinterest, Inc.', country: 'US', basis: 'unknown' }],
  match: [
    { host: 'assets.pinterest.com' },
    { host: 'widgets.pinterest.com' },
    { host: 'log.pinterest.com' },
    { host: 'ct.pinterest.com' },
    { host: 'pinimg.com' },
  ],
  stores: [
    { name: '_pin_unauth', kind: 'cookie', owner: 'site', life: { years: 1 }, use: 'visitors', source: 'ocd' },
    { name: '_epik', kind: 'cookie', owner: 'site', life: { years: 1 }, use: 'campaign', source: 'ocd' },
    { name: '_derived_epik', kind: 'cookie', owner: 'site', life: { years: 1 }, use: 'campaign', source: 'ocd' },
    {
      name: '_pinterest_ct*',
      kind: 'cookie',
      owner: 'pinterest.com',
      life: { years: 1 },
      use: 'advertising',
      source: 'ocd',
    },
  ],
  signals: { calls: [['pintrk', 'setconsent', true]] },
  optOut: { calls: [['pintrk', 'setconsent', false]] },
  embeds: [
    { selector: '[data-pin-do=embedPin]', height: 300, link: 'href' },
    { selector: '[data-pin-do=embedBoard]', height: 300, link: 'href' },
    { selector: '[data-pin-do=embedUser]', height: 300, link: 'href' },
  ],
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  facts: { match: ['gdb', 'tac'], vendor: ['published-policies'], behaviour: ['ocd', 'published-policies'] },
} as const satisfies Service;
