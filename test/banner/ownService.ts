import type { Service } from '../../src/services/Service';

/** What an owner may describe; every part that visitors are told of is there. */
export const ownService: Service = {
  id: 'weather',
  name: 'Weather Box',
  purposes: ['media', 'statistics'],
  vendor: { name: 'Weather AG', address: 'Bundesplatz 1, 3003 Bern', country: 'CH', basis: 'unknown' },
  recipients: [{ name: 'Clouds Ltd', country: 'GB', basis: 'unknown' }],
  match: [{ host: 'weather.example' }],
  stores: [
    { name: 'wx_*', kind: 'cookie', owner: 'site', life: { days: 3 }, use: 'preference', source: 'vendor' },
    { name: 'wx_id', kind: 'cookie', owner: 'weather.example', life: { years: 1 }, use: 'visitors', source: 'vendor' },
    { name: 'wx_box', kind: 'localStorage', owner: 'site', life: 'persistent', use: 'test', source: 'vendor' },
    { name: 'wx_tab', kind: 'sessionStorage', owner: 'site', life: 'session', use: 'test', source: 'vendor' },
    { name: 'wx_http', kind: 'cookie', owner: 'site', life: 'session', use: 'login', source: 'vendor', httpOnly: true },
    {
      name: 'wx_maybe',
      kind: 'cookie',
      owner: 'site',
      life: 'session',
      use: 'test',
      source: 'guess',
      unverified: true,
    },
  ],
  embeds: [
    { selector: '.weather', height: 200, frame: 'https://weather.example/box' },
    { selector: '.weather-map', height: 200 },
    { selector: '.weather-old', height: 200, ended: true },
  ],
  policyUrl: 'https://weather.example/privacy',
  optOutUrl: 'https://weather.example/opt-out',
  facts: { match: ['vendor'], vendor: ['vendor'], behaviour: ['vendor'] },
};
