import type { Service } from '../../../src/services/Service';

const facts = { match: ['own'], vendor: ['own'], behaviour: ['own'] };

/** A counter of visits: its script stores something that a withdrawal deletes, and something that only its server can. */
const counter: Service = {
  id: 'counter',
  name: 'Strichliste',
  purposes: ['statistics', 'marketing'],
  vendor: { name: 'Strichliste GmbH', address: 'Marktplatz 1, 20095 Hamburg', country: 'DE' },
  recipients: [
    { name: 'Tally Inc.', country: 'US', basis: 'dpf' },
    { name: 'Kreidetafel AG', country: 'CH', basis: 'adequacy' },
  ],
  match: [{ host: 'counter.fremd.test' }],
  stores: [
    { name: 'sl_visitor', kind: 'cookie', owner: 'site', life: { days: 30 }, use: 'visitors', source: 'own' },
    {
      name: 'sl_login',
      kind: 'cookie',
      owner: 'site',
      life: 'session',
      use: 'login',
      source: 'own',
      httpOnly: true,
    },
    { name: 'sl_ads', kind: 'cookie', owner: 'fremd.test', life: { months: 6 }, use: 'advertising', source: 'own' },
  ],
  policyUrl: 'https://counter.fremd.test/privacy',
  optOutUrl: 'https://counter.fremd.test/opt-out',
  facts,
};

/** Films in frames. */
const films: Service = {
  id: 'films',
  name: 'Filmkiste',
  purposes: ['media'],
  vendor: { name: 'Filmkiste Ltd', address: '1 Harbour Street, Dublin', country: 'IE' },
  match: [{ host: 'films.fremd.test' }],
  stores: [],
  policyUrl: 'https://films.fremd.test/privacy',
  facts,
};

/**
 * Services of the site's own, so that what is written down of the accessible page stays the same when more becomes known
 * of those in the catalogue.
 */
export const ownServices: readonly Service[] = [counter, films];
