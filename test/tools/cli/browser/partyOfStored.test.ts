import { expect, it } from 'vitest';
import { partyOfStored } from '../../../../src/tools/cli/browser/partyOfStored';

const PAGES = ['https://www.example.org/'];

it.each([
  ['cookie', '_ga_ABC123', 'example.org', { kind: 'service', service: 'google-analytics' }],
  // The dot of the pattern is a dot, and the kind counts.
  ['localStorage', '_ga', 'www.example.org', { kind: 'site' }],
  ['cookie', 'x_ga', 'example.org', { kind: 'site' }],
  ['cookie', 'einlass', 'www.example.org', { kind: 'site' }],
  ['cookie', 'IDE', 'doubleclick.net', { kind: 'service', service: 'google-ads' }],
  // By its host, because no entry of the catalogue has this name.
  ['cookie', 'anything', 'connect.facebook.net', { kind: 'service', service: 'facebook-plugins' }],
  ['sessionStorage', 'a', 'player.example.net', { kind: 'unknown' }],
] as const)('says whose the %s %s for %s is', (kind, name, host, party) => {
  expect(partyOfStored({ kind, name, host }, PAGES)).toEqual(party);
});

it('takes a name of the site for nobody else in a frame of another site', () => {
  expect(partyOfStored({ kind: 'cookie', name: '_ga', host: 'shop.example.net' }, PAGES)).toEqual({ kind: 'unknown' });
});
