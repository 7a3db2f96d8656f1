import type { Change } from './Change';
import type { Piece } from './Piece';

/** A longer text is shown around its changes only: browsers take seconds to lay out millions of characters. */
export const LONGEST_SHOWN = 100_000;

/** How many of its changes are shown then, and how many characters around each. */
export const MOST_CHANGES = 200;
export const AROUND = 240;

/** A text cut into what has changed, in the order of the text, and what has not. */
export const piecesOf = (text: string, changes: readonly Change[]): readonly Piece[] => {
  if (text.length <= LONGEST_SHOWN) return cut(text, changes, 0, text.length);
  const pieces: Piece[] = [];
  let shown = 0;
  for (const { start, end, changes: within } of windowsOf(text, changes.slice(0, MOST_CHANGES))) {
    if (start > shown) pieces.push({ kind: 'left-out', count: start - shown });
    pieces.push(...cut(text, within, start, end));
    shown = end;
  }
  return shown < text.length ? [...pieces, { kind: 'left-out', count: text.length - shown }] : pieces;
};

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly changes: readonly Change[];
}

/** The passages that are shown: the beginning, and around each change; those that touch are one. */
const windowsOf = (text: string, changes: readonly Change[]): readonly Passage[] => {
  const windows: Passage[] = [{ start: 0, end: AROUND, changes: [] }];
  for (const change of changes) {
    const start = whole(text, Math.max(change.start - AROUND, 0));
    const end = whole(text, Math.min(change.end + AROUND, text.length));
    const last = windows.at(-1);
    if (last && start <= last.end) windows[windows.length - 1] = { ...last, end, changes: [...last.changes, change] };
    else windows.push({ start, end, changes: [change] });
  }
  return windows;
};

/** The same place, but not within a character of two units. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

const cut = (text: string, changes: readonly Change[], from: number, to: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = from;
  for (const { kind, start, end } of changes) {
    pieces.push({ kind: 'same', text: text.slice(at, start) }, { kind, text: text.slice(start, end) });
    at = end;
  }
  pieces.push({ kind: 'same', text: text.slice(at, to) });
  return pieces.filter((piece) => piece.kind === 'left-out' || piece.text !== '');
};
