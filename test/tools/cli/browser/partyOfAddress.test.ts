import { expect, it } from 'vitest';
import { partyOfAddress } from '../../../../src/tools/cli/browser/partyOfAddress';

const PAGES = ['http://example.org/', 'https://www.example.org/start'];

it.each([
  ['https://fonts.gstatic.com', { kind: 'service', service: 'google-fonts' }],
  // A copy of the vendor's tag on the site's own domain.
  ['https://www.example.org/x/gtag/js?id=G-ABCDEFGHIJ', { kind: 'service', service: 'google-analytics' }],
  ['https://static.example.org/a.js', { kind: 'site' }],
  ['wss://www.example.org/live', { kind: 'site' }],
  ['https://cdn.example.net/a.js', { kind: 'unknown' }],
])('says whose %s is', (url, party) => {
  expect(partyOfAddress(url, PAGES)).toEqual(party);
});
