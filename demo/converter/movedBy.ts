import type { Edit } from '../../src/markup/rewriting/Edit';
import type { Change } from './Change';

/** Earlier changes where they are after later edits of the text, none of which stands within one of them. */
export const movedBy = (edits: readonly Edit[], changes: readonly Change[]): readonly Change[] => {
  let next = 0;
  let grown = 0;
  return changes.map(({ kind, start, end }) => {
    for (let edit = edits[next]; edit && edit.at <= start; edit = edits[++next])
      grown += edit.insert.length - (edit.remove ?? 0);
    return { kind, start: start + grown, end: end + grown };
  });
};
