import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanScript } from '../../../src/markup/rewriting/scanScript';
import { scriptPart } from './scriptPart';

/** The pieces of a script, strings in brackets. */
const pieces = (code: string, isModule = false): string =>
  Array.from(scanScript(code, isModule), ({ kind, text }) => (kind === 'string' ? `[${text}]` : text)).join(' ');

it.each([
  ['strings', `a = 'b' + "c" + \`d\``, 'a = [b] + [c] + [d]'],
  [
    'escapes',
    String.raw`'\x41\u0042\u{43}\n\'\/\
d'`,
    "[ABC\n'/d]",
  ],
  ['templates with something in them', `\`a\${b + \`c\${"d"}e\`}f\` + g`, '[a] b + [c] [d] [e] [f] + g'],
  ['templates with braces in them', `\`a\${ { b: { c } } }d\``, '[a] { b : { c } } [d]'],
  ['comments', 'a // "b"\n/* "c" */ d <!-- "e"\nf', 'a d f'],
  ['a comment without an end', 'a /* b', 'a'],
  ['expressions', `a = /["'/]/g; b(/[/'"]/); return /'/`, 'a = ; b ( ) ; return'],
  [
    'divisions',
    `a / b / "c"; (a) / b; a[0] / "d" / e; 1 / 2 / 'f'`,
    'a / b / [c] ; ( a ) / b ; a [ 0 ] / [d] / e ; 1 / 2 / [f]',
  ],
  ['an expression behind a condition', `if (a) /'/.test(b)`, 'if ( a ) . test ( b )'],
  ['an expression behind a block', `{ a } /'/.test(b)`, '{ a } . test ( b )'],
  ['counting up', `a++ / b / 'c'`, 'a ++ / b / [c]'],
  ['a word that is a property', `a.return / b / 'c'`, 'a . return / b / [c]'],
  ['a string without an end', "a = 'b\nc = 'd'", "a = ' b c = [d]"],
  ['names of all kinds', 'größe$1 #a _b \u00a0c', 'größe$1 # a _b c'],
])('finds the pieces of a script with %s', (_, code, wanted) => {
  expect(pieces(code)).toBe(wanted);
});

it('knows comments of old in classic scripts alone', () => {
  expect(pieces('a <!--b\nc')).toBe('a c');
  expect(pieces('a <!--b\nc', true)).toBe('a < ! -- b c');
});

it('comes to an end with any text, and finds no word that is not there', () => {
  fc.assert(
    fc.property(fc.array(scriptPart), (parts) => {
      const code = parts.join('');
      for (const { kind, text } of scanScript(code, false)) if (kind !== 'string') expect(code).toContain(text);
    }),
  );
});
