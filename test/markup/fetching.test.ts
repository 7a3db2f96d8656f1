import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, FETCHING_ATTRIBUTES, FETCHING_TAGS, mayFetch } from '../../src/markup/fetching';

/** Tags whose address a browser fetches by itself, without a click. */
const fetching = ['script', 'link', 'img', 'iframe', 'embed', 'object', 'source', 'video', 'audio', 'track', 'input'];
/** The same in SVG; browsers read the HTML tag `<image>` as `<img>`. */
const drawing = ['image', 'use', 'feImage'];
const tags = [...fetching, ...drawing, 'svg', 'template'];

it('watches the tags that ask for an address by themselves', () => {
  expect(FETCHING_TAGS.split(',').toSorted()).toEqual([...fetching, ...drawing].toSorted());
});

it('watches the attributes of them that hold one', () => {
  expect(FETCHING_ATTRIBUTES).toEqual(['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'imagesrcset']);
});

describe('pieces of HTML that may fetch', () => {
  it.each(tags)('may with a <%s>, in any case and wherever it stands', (tag) => {
    for (const name of [tag, tag.toUpperCase(), tag.toLowerCase()]) {
      for (const end of [' src=x>', '\tsrc=x>', '\nsrc=x>', '\fsrc=x>', '\rsrc=x>', '/src=x>', '/>', '>', '']) {
        expect(mayFetch(`<p>text</p><${name}${end}`)).toBe(true);
      }
    }
  });

  it('may with such a tag in any surroundings', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...tags),
        fc.constantFrom(...' \t\n\f\r/>'),
        text,
        (before, tag, end, after) => {
          expect(mayFetch(`${before}<${tag}${end}${after}`)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a comment that ends early', '<!--><img src=x>-->'],
    ['a conditional comment', '<!--[if IE]><script src=x></script><![endif]-->'],
    ['noscript', '<noscript><img src="https://www.facebook.com/tr?id=1"></noscript>'],
    ['an attribute', '<iframe srcdoc="<p>"></iframe>'],
    ['a broken tag before it', '<<img src=x>'],
    ['a tag that is not closed', '<div <img src=x>'],
  ])('may with a tag in or after %s', (_, html) => {
    expect(mayFetch(html)).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['plain text', 'a script, an image and an iframe'],
    ['a link', '<a href="https://www.google.com/">x</a>'],
    ['a form', '<form action="https://www.google.com/search"><button>x</button></form>'],
    ['paragraphs and tables', '<p>1 < 2</p><table><tr><td>x</td></tr></table>'],
    ['a space before the name', '< img src=x>'],
    ['an escaped tag', '&lt;img src=x&gt;'],
    ['an end tag alone', '</script></img></iframe>'],
    ['longer names', '<imgs><links><sourced><used><tracks><inputs><objects><frames><frameset>'],
    ['shorter names', '<scrip><im><i><s><u><em><o>'],
    ['letters that only look like those of a tag', '<ſcript src=x><lınk href=x><ⅰmg src=x>'],
  ])('do not with %s', (_, html) => {
    expect(mayFetch(html)).toBe(false);
  });

  it('do not without a < at all', () => {
    const harmless = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('<', ''));
    fc.assert(
      fc.property(harmless, (html) => {
        expect(mayFetch(html)).toBe(false);
      }),
    );
  });

  it.each([
    [{ toString: () => '<img src=x>' }, true],
    [['<p>', '<img src=x>'], true],
    [{ toString: () => '<p>' }, false],
    [undefined, false],
    [null, false],
    [0, false],
    [Symbol('img'), false],
  ])('are read as browsers read them, which make text of anything', (html, expected) => {
    expect(mayFetch(html)).toBe(expected);
  });
});

describe('an attribute with one address', () => {
  const single = FETCHING_ATTRIBUTES.filter((name) => !name.endsWith('srcset'));

  it.each(single)('gives the value of %s as it stands', (name) => {
    for (const value of ['https://example.net/a b.png', '/x, y', ' x ', '', 'data:image/png;base64,AA==']) {
      expect(addressesIn(name, value)).toEqual([value]);
    }
  });
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
