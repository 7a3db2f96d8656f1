import { expect, it } from 'vitest';
import { createTape } from '../../../src/markup/rewriting/createTape';
import type { Edit } from '../../../src/markup/rewriting/Edit';
import type { Held } from '../../../src/markup/rewriting/Held';

const edited = (text: string, ...edits: readonly Edit[]): string => {
  const tape = createTape();
  tape.append(text);
  tape.edit(edits);
  return tape.give(tape.end);
};

it('changes a text at its places, in whatever order they are told', () => {
  expect(edited('abcdef', { at: 4, insert: 'x' }, { at: 1, remove: 2, insert: 'y' })).toBe('aydxef');
});

it('makes a change once that two readings find', () => {
  expect(edited('abc', { at: 1, insert: 'x' }, { at: 1, insert: 'x' })).toBe('axbc');
  expect(edited('abcd', { at: 1, remove: 2, insert: '' }, { at: 2, remove: 2, insert: '' })).toBe('ad');
});

it('gives out no more than is asked for, and knows the rest by its place in the whole text', () => {
  const tape = createTape();
  tape.append('abc');
  tape.edit([{ at: 2, insert: 'x' }]);
  expect(tape.give(2)).toBe('ab');
  tape.append('def');
  expect([tape.start, tape.end, tape.slice(3, 5), tape.indexOf('e', 0), tape.indexOf('a', 0)]).toEqual([
    2,
    6,
    'de',
    4,
    -1,
  ]);
  expect(tape.give(6)).toBe('xcdef');
});

it('counts lines of all kinds, wherever they are cut', () => {
  const text = 'a\nb\r\nc\rd';
  for (let cut = 0; cut <= text.length; cut++) {
    const held: Held[] = [];
    const tape = createTape((one) => held.push(one));
    const edits = ['a', 'b', 'c', 'd'].map((letter): Edit => {
      const at = text.indexOf(letter);
      return { at, insert: '', held: { service: 'x', url: letter, what: '', at } };
    });
    tape.edit(edits);
    tape.append(text.slice(0, cut));
    tape.give(cut);
    tape.append(text.slice(cut));
    tape.give(tape.end);
    expect(held.map(({ url, line, column }) => `${url}${line}:${column}`)).toEqual(['a1:1', 'b2:1', 'c3:1', 'd4:1']);
  }
});
