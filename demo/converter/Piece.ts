/** A piece of a text that is shown, by what became of it; or how many characters are left out. */
export type Piece =
  | { readonly kind: 'same' | 'inserted' | 'renamed'; readonly text: string }
  | { readonly kind: 'left-out'; readonly count: number };
