import { expect, test } from 'vitest';
import { changesOf } from '../../../demo/converter/changesOf';
import { movedBy } from '../../../demo/converter/movedBy';

/** A text with its edits made, written out so that the places can be checked against it. */
const edited = (text: string, edits: readonly { at: number; remove?: number; insert: string }[]): string =>
  edits.reduceRight((done, { at, remove = 0, insert }) => done.slice(0, at) + insert + done.slice(at + remove), text);

const first = [
  { at: 1, insert: '++' },
  { at: 3, remove: 2, insert: '=====' },
  { at: 6, insert: '+' },
];

test('finds what edits have put into a text', () => {
  const text = edited('abcdefgh', first);
  expect(changesOf(first).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['inserted', '++'],
    ['renamed', '====='],
    ['inserted', '+'],
  ]);
});

test('finds it again where later edits have moved it', () => {
  const once = edited('abcdefgh', first);
  const second = [
    { at: 0, insert: '##' },
    { at: 1, insert: '###' },
    { at: once.indexOf('f'), remove: 1, insert: '####' },
    { at: once.length, insert: '#' },
  ];
  const twice = edited(once, second);
  const moved = movedBy(second, changesOf(first));
  expect(moved.map(({ start, end }) => twice.slice(start, end))).toEqual(['++', '=====', '+']);
});
