import type { Edit } from '../../src/markup/rewriting/Edit';
import type { Change } from './Change';

/** What edits, in the order of the text, have made of it. */
export const changesOf = (edits: readonly Edit[]): readonly Change[] => {
  let grown = 0;
  return edits.map(({ at, remove = 0, insert }) => {
    const start = at + grown;
    grown += insert.length - remove;
    return { kind: remove > 0 ? 'renamed' : 'inserted', start, end: start + insert.length };
  });
};
