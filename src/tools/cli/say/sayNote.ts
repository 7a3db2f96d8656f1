import type { Note } from '../files/Note';
import type { Io } from '../Io';
import { printable } from './printable';

/** Names what was left alone, and why: a line each. */
export const sayNote = ({ kind, place, reason }: Note, { err }: Pick<Io, 'err'>): void => {
  const word = kind === 'failed' ? err.paint('red', 'Failed') : err.paint('yellow', 'Skipped');
  err.write(`${word} ${printable(place)}: ${printable(reason)}.\n`);
};
