import type { Edit } from './Edit';
import type { Held } from './Held';

/** The part of a text that is known and not given out yet, by offsets of the whole text. */
export interface Tape {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends so far. */
  readonly end: number;
  append(text: string): void;
  slice(from: number, to: number): string;
  /** Where `text` stands next, at or behind `from`; -1 where it does not. */
  indexOf(text: string, from: number): number;
  /** Notes changes that lie ahead of what was given out. */
  edit(edits: readonly Edit[]): void;
  /** Gives out what stands before `until`, changed. */
  give(until: number): string;
}

const LINE_BREAK = /\r\n?|\n/g;

/**
 * @param onHeld Hears of what is held as it is given out.
 * @param onEdit Hears of each change as it is given out.
 */
export const createTape = (onHeld?: (held: Held) => void, onEdit?: (edit: Edit) => void): Tape => {
  let text = '';
  let start = 0;
  let edits: Edit[] = [];
  /** The place up to which lines are counted; `cut`: a carriage return stands before it, whose line feed may follow. */
  const counted = { at: 0, line: 1, lineStart: 0, cut: false };

  const slice = (from: number, to: number) => text.slice(Math.max(from - start, 0), Math.max(to - start, 0));

  const count = (until: number): void => {
    if (until <= counted.at) return;
    const passage = slice(counted.at, until);
    for (const { index, 0: lineBreak } of passage.matchAll(LINE_BREAK)) {
      if (!(counted.cut && index === 0 && lineBreak === '\n')) counted.line++;
      counted.lineStart = counted.at + index + lineBreak.length;
    }
    counted.cut = passage.endsWith('\r');
    counted.at = until;
  };

  const tell = ({ held }: Edit): void => {
    if (!held || !onHeld) return;
    const { at, ...finding } = held;
    count(at);
    onHeld({ ...finding, line: counted.line, column: at - counted.lineStart + 1 });
  };

  /** Two readings of one text find the same changes, and may find some that overlap: the first one stands. */
  const apply = (due: readonly Edit[], until: number): string => {
    let given = '';
    let at = start;
    let before: Edit | undefined;
    for (const edit of due) {
      const again = before && before.at === edit.at && before.insert === edit.insert;
      if (again || edit.at < at) continue;
      given += slice(at, edit.at) + edit.insert;
      at = edit.at + (edit.remove ?? 0);
      before = edit;
      onEdit?.(edit);
      tell(edit);
    }
    return given + slice(at, until);
  };

  return {
    get start() {
      return start;
    },
    get end() {
      return start + text.length;
    },
    append(more) {
      text += more;
    },
    slice,
    indexOf(sought, from) {
      const index = text.indexOf(sought, Math.max(from - start, 0));
      return index < 0 ? -1 : index + start;
    },
    edit(more) {
      for (const edit of more) edits.push(edit);
    },
    give(until) {
      const due = edits.filter(({ at }) => at < until).sort((one, other) => one.at - other.at);
      const given = due.length > 0 ? apply(due, until) : slice(start, until);
      edits = edits.filter(({ at }) => at >= until);
      if (onHeld) count(until);
      text = text.slice(until - start);
      start = until;
      return given;
    },
  };
};
