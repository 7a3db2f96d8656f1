import { expect, it } from 'vitest';
import { printable } from '../../../../src/tools/cli/say/printable';

it.each([
  ['a colour', '\u001b[31mred', '\\u001b[31mred'],
  ['a title for the window', '\u001b]0;x\u0007', '\\u001b]0;x\\u0007'],
  ['a way back over the line', 'safe\rnot', 'safe\\u000dnot'],
  ['the other control characters', '\u009b2J', '\\u009b2J'],
  ['letters that turn around', 'a\u202ecba', 'a\\u202ecba'],
])('shows what a terminal would obey: %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

it('leaves letters, tabs and newlines alone', () => {
  const text = 'Grüße\n\t日本 🙂';
  expect(printable(text)).toBe(text);
});
