import { describe, expect, test } from 'vitest';
import type { Change } from '../../../demo/converter/Change';
import { AROUND, LONGEST_SHOWN, MOST_CHANGES, piecesOf } from '../../../demo/converter/piecesOf';

const inserted = (start: number, end: number): Change => ({ kind: 'inserted', start, end });

test('a short text is shown as a whole', () => {
  expect(piecesOf('abcdef', [inserted(0, 1), { kind: 'renamed', start: 3, end: 5 }])).toEqual([
    { kind: 'inserted', text: 'a' },
    { kind: 'same', text: 'bc' },
    { kind: 'renamed', text: 'de' },
    { kind: 'same', text: 'f' },
  ]);
});

test('an empty text has no pieces', () => expect(piecesOf('', [])).toEqual([]));

describe('of a long text', () => {
  const text = 'x'.repeat(LONGEST_SHOWN + 1);

  test('the beginning is shown, and what stands around its changes', () => {
    expect(piecesOf(text, [inserted(50_000, 50_010), inserted(50_100, 50_101)])).toEqual([
      { kind: 'same', text: 'x'.repeat(AROUND) },
      { kind: 'left-out', count: 50_000 - 2 * AROUND },
      { kind: 'same', text: 'x'.repeat(AROUND) },
      { kind: 'inserted', text: 'x'.repeat(10) },
      { kind: 'same', text: 'x'.repeat(90) },
      { kind: 'inserted', text: 'x' },
      { kind: 'same', text: 'x'.repeat(AROUND) },
      { kind: 'left-out', count: text.length - 50_101 - AROUND },
    ]);
  });

  test('nothing is left out twice or lost', () => {
    const changes = Array.from({ length: 1000 }, (_, index) => inserted(index * 100, index * 100 + 1));
    const pieces = piecesOf(text, changes);
    const length = pieces.reduce(
      (sum, piece) => sum + (piece.kind === 'left-out' ? piece.count : piece.text.length),
      0,
    );
    expect(length).toBe(text.length);
    expect(pieces.filter(({ kind }) => kind === 'inserted')).toHaveLength(MOST_CHANGES);
  });

  test('no character of two units is cut', () => {
    const pieces = piecesOf('😀'.repeat(LONGEST_SHOWN), [inserted(50_001, 50_003), inserted(60_000, 60_002)]);
    const left = pieces.flatMap((piece) => (piece.kind === 'left-out' ? [piece.count] : []));
    expect(left).toHaveLength(3);
    expect(left.filter((count) => count % 2 === 1)).toEqual([]);
  });
});
