import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { readTag } from '../../../src/markup/rewriting/readTag';

/** Each attribute as name, text and value. */
const attributes = (tag: string) =>
  readTag(tag).attributes.map(({ name, start, end, valueStart, valueEnd }) => [
    name,
    tag.slice(start, end),
    tag.slice(valueStart, valueEnd),
  ]);

it.each([
  [
    'quotes of both kinds',
    `<a b="c 'd'" e='f "g"'>`,
    [
      ['b', `b="c 'd'"`, `c 'd'`],
      ['e', `e='f "g"'`, 'f "g"'],
    ],
  ],
  [
    'no quotes',
    '<a b=c/ d=e"f>',
    [
      ['b', 'b=c/', 'c/'],
      ['d', 'd=e"f', 'e"f'],
    ],
  ],
  [
    'no values',
    '<a b c= d>',
    [
      ['b', 'b', ''],
      ['c', 'c= d', 'd'],
    ],
  ],
  ['no value at the end', '<a b= >', [['b', 'b= ', '']]],
  [
    'an empty value',
    '<a b="" c>',
    [
      ['b', 'b=""', ''],
      ['c', 'c', ''],
    ],
  ],
  [
    'space of all kinds',
    '<a\n\tb\f=\r"c" / d>',
    [
      ['b', 'b\f=\r"c"', 'c'],
      ['d', 'd', ''],
    ],
  ],
  [
    'no space',
    '<a/b="c"d="e"/>',
    [
      ['b', 'b="c"', 'c'],
      ['d', 'd="e"', 'e'],
    ],
  ],
  [
    'odd names',
    '<a =b=c "d"=e>',
    [
      ['=b', '=b=c', 'c'],
      ['"d"', '"d"=e', 'e'],
    ],
  ],
  [
    'capitals and doubles',
    '<a B=c b=d>',
    [
      ['b', 'B=c', 'c'],
      ['b', 'b=d', 'd'],
    ],
  ],
  ['none', '<a >', []],
])('reads a tag with %s', (_, tag, wanted) => {
  expect(attributes(tag)).toEqual(wanted);
});

it('tells where the name ends', () => {
  for (const tag of ['<img>', '<img src>', '<img/src>', '<img\nsrc>']) expect(readTag(tag).nameEnd).toBe(4);
});

it('reads any tag as a browser does', () => {
  const part = fc.constantFrom('a', 'b', '=', '"', "'", ' ', '\n', '/', 'c="d"', "e='f'", '\f', 'G');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const [element] = parseFragment(`<p ${parts.join('')}>`).childNodes;
      // A quote that stays open takes the end of the tag along.
      if (!element || !('attrs' in element) || element.childNodes.length > 0) return;
      const read = new Map([...attributes(`<p ${parts.join('')}>`)].reverse().map(([name, , value]) => [name, value]));
      expect(read).toEqual(new Map(element.attrs.map(({ name, value }) => [name, value])));
    }),
    { numRuns: 1000 },
  );
});
