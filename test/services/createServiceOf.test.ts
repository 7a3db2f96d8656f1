import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { services } from '../../src/services';
import { createServiceOf } from '../../src/services/createServiceOf';
import { rules } from '../../src/services/rules';

const serviceOf = createServiceOf(rules);

describe('a text that may name a service', () => {
  it.each([
    ['an address', 'https://www.google-analytics.com/analytics.js'],
    ['a host behind dots', "'https://ssl' + '.google-analytics.com/ga.js'"],
    ['a copy on the own site', '/metrics/gtm.js?id=GTM-ABCD'],
    ['escapes of CSS', '@import "https\\3a //fonts"'],
    ['escapes of a script', '"\\x66onts"'],
    ['entities', 'https&#58;//f'],
    ['a host with percent signs', 'https://%66onts.googleapis.com'],
    ['wide letters in a host', 'https://ｆonts.googleapis.com'],
    ['letters that browsers leave out of a host', 'https://fonts.goo\u200bgleapis.com'],
    ['the bytes of such letters', 'https://fonts.googleapi\xc5\xbf.com'],
  ])('is suspected: %s', (_, text) => {
    expect(serviceOf.mayName(text)).toBe(true);
  });

  it.each([
    '/own.js',
    'https://cdn.example.net/a.js?b=1',
    'body { color: red }',
    'Über uns: ja',
    'let a = "a";',
    'notfacebook.com',
  ])('is not %j', (text) => {
    expect(serviceOf.mayName(text)).toBe(false);
  });

  it('is every address that belongs to one', () => {
    const hosts = services.flatMap(({ match }) => match.flatMap((rule) => ('host' in rule ? [rule.host] : [])));
    const host = fc.constantFrom(...hosts).map((name) => name.replace('*', 'de'));
    fc.assert(
      fc.property(
        fc.constantFrom('', 'www.', 'a@', 'x.y.'),
        host,
        fc.stringMatching(/^\/[\w/.?=-]{0,9}$/),
        (before, name, path) => {
          const url = `https://${before}${name}${path}`;
          if (serviceOf(url)) expect(serviceOf.mayName(url)).toBe(true);
        },
      ),
    );
  });
});

it('asks about the services that it was made for alone', () => {
  const own = createServiceOf([{ id: 'seat-map', match: [{ host: 'maps.example.net' }] }]);
  expect(own('//maps.example.net/a')).toBe('seat-map');
  expect(own.mayName('//maps.example.net/a')).toBe(true);
  expect(own('https://www.google-analytics.com/analytics.js')).toBeUndefined();
  expect(own.mayName('https://www.google-analytics.com/analytics.js')).toBe(false);
});
