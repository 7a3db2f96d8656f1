import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, CSS_PLACES, FETCHING_ATTRIBUTES, isFetching } from '../../src/markup/fetching';

it('watches the attributes that hold an address or CSS, and the text of a style', () => {
  expect(FETCHING_ATTRIBUTES).toEqual([
    ...['src', 'srcset', 'href', 'data', 'poster', 'imagesrcset', 'srcdoc', 'content', 'background'],
    ...['xlink:href', 'to', 'style', 'mask', 'filter', 'fill', 'stroke', 'clip-path', 'cursor', '#text'],
  ]);
});

it.each(['script', 'link', 'img', 'iframe', 'image', 'feImage', 'td', 'base', 'meta', 'abbr'])(
  'counts <%s> among the tags that may fetch',
  (tag) => {
    expect(isFetching(tag)).toBe(true);
  },
);

it.each(['a', 'A', 'area', 'lite-youtube', 'fb-page'])('leaves <%s> alone', (tag) => {
  expect(isFetching(tag)).toBe(false);
});

describe('an attribute with one address', () => {
  const single = FETCHING_ATTRIBUTES.filter(
    (name) => !/srcset|srcdoc|content/.test(name) && !CSS_PLACES.includes(name),
  );

  it.each(single)('gives the value of %s as it stands', (name) => {
    for (const value of ['https://example.net/a b.png', '/x, y', ' x ', '']) {
      expect(addressesIn(name, value)).toEqual([value]);
    }
  });
});

it.each([
  ['a refresh', 'content', '5; URL="https://www.facebook.com/x"', ['https://www.facebook.com/x']],
  ['a refresh that does without url=', 'content', '5; https://www.facebook.com/x', ['https://www.facebook.com/x']],
  ['a refresh of the page itself', 'content', '5', ['']],
  ['what a meta tag says otherwise', 'content', 'https://www.facebook.com/x', []],
  ['a page in a frame', 'srcdoc', '<p><img src="https://s.w.org/a.svg">', ['https://s.w.org/a.svg']],
  ['a page in a data address', 'src', 'data:text/html,%3Cimg src=//s.w.org/a.svg%3E', ['//s.w.org/a.svg']],
  ['a page made by a script', 'src', `javascript:'<img src=https://s.w.org/a.svg>'`, ['https://s.w.org/a.svg']],
  ['an image in a data address', 'src', 'data:image/png;base64,AA==', []],
  [
    'rules',
    '#text',
    '@import "https://a.test/a.css"; a { b: url( https://b.test/c ) }',
    ['https://a.test/a.css', 'https://b.test/c'],
  ],
])('finds the addresses in %s', (_, name, value, addresses) => {
  expect(addressesIn(name, value)).toEqual(addresses);
});

describe.each(['srcset', 'imagesrcset'])('the addresses in %s', (name) => {
  const A = 'https://example.net/a.png';
  const B = '//example.com/b.png';
  const COMMAS = 'https://example.net/w_100,h_100/c.png?d=1,2';
  const DATA = 'data:image/png;base64,AAAA';

  it.each([
    ['one address', A, [A]],
    ['densities', `${A} 1x, ${B} 2x`, [A, B]],
    ['widths', `${A} 100w, ${B} 2000w`, [A, B]],
    ['decimals', `${A} 1.5x, ${B} 1e1x`, [A, B]],
    ['widths and heights', `${A} 100w 50h, ${B} 200w 100h`, [A, B]],
    ['no descriptors', `${A}, ${B}`, [A, B]],
    ['a descriptor for the last alone', `${A}, ${B} 2x`, [A, B]],
    ['a descriptor for the first alone', `${A} 2x, ${B}`, [A, B]],
    ['line breaks and tabs', `\n\t${A} 1x,\n\t${B}\t2x\r\n`, [A, B]],
    ['form feeds', `${A}\f1x,\f${B}\f2x`, [A, B]],
    ['a space before the comma', `${A} 1x , ${B} 2x`, [A, B]],
    ['a space before the comma only', `${A} 1x ,${B} 2x`, [A, B]],
    ['a comma at the start', `,${A} 1x, ${B} 2x`, [A, B]],
    ['many commas', `, ,${A} 1x,, , ${B},,`, [A, B]],
    ['a comma at the end', `${A} 1x,`, [A]],
    ['commas within the address', `${COMMAS} 1x, ${B} 2x`, [COMMAS, B]],
    ['data within the address', `${DATA} 1x, ${B} 2x`, [DATA, B]],
    ['no space after the comma behind a density', `${A} 1x,${B} 2x`, [A, B]],
    ['no space after the comma behind a density with an exponent', `${A} 1e1x,${B} 2x`, [A, B]],
    ['no space after the comma behind a descriptor that nobody knows', `${A} high,${B} 2x`, [A, B]],
    ['no space after the comma behind a descriptor in parentheses', `${A} (x, y),${B} 2x`, [A, B]],
    ['no space after the comma behind a width', `${A} 100w,${B} 200w,${COMMAS} 300w`, [A, B, COMMAS]],
  ])('are all found with %s', (_, value, addresses) => {
    expect(addressesIn(name, value)).toEqual(expect.arrayContaining(addresses));
  });

  const candidate = fc.record({
    address: fc.constantFrom(A, B, COMMAS, DATA, '/own.png', 'own.png'),
    descriptor: fc.constantFrom('', ' 1x', '\t2x', ' 100w', '  100w 50h '),
    comma: fc.constantFrom(', ', ',\n', ' , ', ' ,', ',,\t'),
  });
  const list = fc.array(candidate, { minLength: 1 });

  it('are all found in any list, and no other host is', () => {
    fc.assert(
      fc.property(list, (candidates) => {
        const value = candidates.map(({ address, descriptor, comma }) => address + descriptor + comma).join('');
        const found = addressesIn(name, value);
        const addresses = candidates.map(({ address }) => address);
        expect(found).toEqual(expect.arrayContaining(addresses));
        const hostsOf = (urls: readonly string[]) => urls.map((url) => new URL(url, 'https://site.invalid/').host);
        expect(new Set(hostsOf(['/', ...addresses]))).toEqual(new Set(hostsOf(['/', ...found])));
      }),
    );
  });

  it('are none that name a host where there are none', () => {
    for (const value of ['', ' ', ',', ' , ,\n']) expect(addressesIn(name, value).filter(Boolean)).toEqual([]);
  });
});
