import { describe, expect, it } from 'vitest';
import { decodeForeignText } from '../../../src/markup/rewriting/decodeForeignText';

/** The decoded text, and what is written at each of its characters. */
const decoded = (written: string): readonly [text: string, writtenAt: string] => {
  const { text, writtenAt } = decodeForeignText(written);
  return [text, Array.from(text, (_, offset) => written[writtenAt(offset)]).join('')];
};

describe('the text of an element of SVG', () => {
  it.each([
    ['nothing special', 'a{b:c}', 'a{b:c}', 'a{b:c}'],
    ['entities', 'a&amp;b&#x41;', 'a&bA', 'a&b&'],
    ['CDATA sections', 'a<![CDATA[b&amp;<c>]]>d', 'ab&amp;<c>d', 'ab&amp;<c>d'],
    ['a CDATA section without an end', 'a<![CDATA[b', 'ab', 'ab'],
    ['comments', 'a<!-- b --!>c<!-->d<!x>e', 'acde', 'acde'],
    ['a comment that holds a CDATA section', 'a<!-- <![CDATA[ -->b', 'ab', 'ab'],
    ['other elements', 'a<b>c<d>e</d></b>f<g/>h', 'afh', 'afh'],
    ['an element without an end', 'a<b>c', 'a', 'a'],
    ['an end tag of nothing that is open', 'a</b>c<d>e</d>f', 'acf', 'acf'],
    ['a doctype', 'a<!doctype b>c', 'ac', 'ac'],
  ])('is read with %s', (_, written, text, at) => {
    expect(decoded(written)).toEqual([text, at]);
  });
});
