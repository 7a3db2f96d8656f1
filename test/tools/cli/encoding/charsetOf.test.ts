import { describe, expect, it } from 'vitest';
import { charsetOf } from '../../../../src/tools/cli/encoding/charsetOf';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding of a text', () => {
  it.each([
    ['a mark for UTF-16 little', latin1('\xff\xfe<\0'), 'utf-16le'],
    ['a mark for UTF-16 big', latin1('\xfe\xff\0<'), 'utf-16be'],
    ['a mark for UTF-8, whatever is declared', latin1('\xef\xbb\xbf<meta charset=latin1>'), 'utf-8'],
    ['a meta tag', latin1('<meta charset="Shift_JIS">'), 'shift_jis'],
    [
      'a meta tag of old',
      latin1('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">'),
      'iso-8859-15',
    ],
    ['an XML declaration', latin1('<?xml version="1.0" encoding="euc-jp"?>'), 'euc-jp'],
    ['a rule of CSS', latin1('@charset "windows-1251";'), 'windows-1251'],
    ['the name that browsers give it', latin1('<meta charset=latin1>'), 'windows-1252'],
    ['none, and bytes that are UTF-8', Buffer.from('Grüße'), 'utf-8'],
    ['none, and bytes that are not UTF-8', latin1('Gr\xfc\xdfe'), 'windows-1252'],
    ['a name that nobody knows', latin1('<meta charset=nonsense>\xfc'), 'windows-1252'],
    ['UTF-16 in letters of one byte', latin1('<meta charset=utf-16>'), 'utf-8'],
    ['none, and the switches of ISO-2022-JP', latin1('\x1b$B%F\x1b(B'), 'iso-2022-jp'],
    ['one that stands too far down', latin1(`${' '.repeat(1024)}<meta charset=latin1>`), 'utf-8'],
  ])('is told by %s', (_, bytes, charset) => {
    expect(charsetOf(bytes)).toBe(charset);
  });

  it("is the server's word before the page's", () => {
    expect(charsetOf(latin1('<meta charset=utf-8>\xfc'), 'text/html; charset="ISO-8859-2"')).toBe('iso-8859-2');
  });
});
