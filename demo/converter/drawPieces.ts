import type { Make } from './createMake';
import type { Piece } from './Piece';
import type { Texts } from './texts';

/** Draws a text: what was inserted underlined, what was renamed marked, and a line for what is left out. */
export const drawPieces = (pieces: readonly Piece[], make: Make, texts: Texts): readonly (Node | string)[] =>
  pieces.map((piece) => drawPiece(piece, make, texts));

const drawPiece = (piece: Piece, make: Make, texts: Texts): Node | string => {
  switch (piece.kind) {
    case 'same':
      return piece.text;
    case 'inserted':
      return make('ins', piece.text);
    case 'renamed':
      return make('mark', piece.text);
    case 'left-out':
      return make('small', texts.leftOut(piece.count));
  }
};
