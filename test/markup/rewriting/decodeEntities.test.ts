import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { decodeEntities } from '../../../src/markup/rewriting/decodeEntities';

it.each([
  ['attribute', 'url(&quot;a&amp;b', 'url("a&b', 'url(&a&b'],
  ['attribute', '&copy=1&copyx&copy;&copy', '&copy=1&copyx©©', '&copy=1&copyx&&'],
  ['attribute', 'a&colon;&sol;&#47&#x2f;b', 'a:///b', 'a&&&&b'],
  ['attribute', '&#65=&#x42=', 'A=B=', '&=&='],
  ['text', '&quothttps', '"https', '&https'],
  ['text', '&notit;&amp&', '¬it;&&', '&it;&&'],
] as const)(
  'decodes in an %s what browsers decode, and knows where it is written: %s',
  (place, written, wanted, at) => {
    const { text, writtenAt } = decodeEntities(written, place);
    expect(text).toBe(wanted);
    expect(Array.from(text, (_, offset) => written[writtenAt(offset)]).join('')).toBe(at);
  },
);

it('reads any attribute as a browser does', () => {
  const part = fc.constantFrom(
    '&',
    'amp',
    'quot',
    'colon',
    'not',
    'notin',
    '#',
    '#x',
    '65',
    '41',
    ';',
    '=',
    'a',
    ' ',
    '&lt',
    '&NotEqualTilde;',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const written = parts.join('');
      const [element] = parseFragment(`<a b="${written}">`).childNodes;
      const value = element && 'attrs' in element ? element.attrs[0]?.value : undefined;
      expect(decodeEntities(written, 'attribute').text).toBe(value);
    }),
    { numRuns: 500 },
  );
});
