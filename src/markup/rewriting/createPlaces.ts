/** Line and column of a place, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_BREAK = /\r\n?|\n/g;

/** Tells where in a text an offset is. Offsets are to come in rising order, so that the text is counted once. */
export const createPlaces = (text: string): ((at: number) => Place) => {
  let counted = 0;
  let line = 1;
  let lineStart = 0;
  return (at) => {
    LINE_BREAK.lastIndex = counted;
    for (let found = LINE_BREAK.exec(text); found && found.index < at; found = LINE_BREAK.exec(text)) {
      line++;
      lineStart = counted = LINE_BREAK.lastIndex;
    }
    return { line, column: at - lineStart + 1 };
  };
};
