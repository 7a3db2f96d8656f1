import type { Piece } from './scanScript';

/**
 * The addresses that a script imports: `import 'U'`, `import x from 'U'`, `export … from 'U'` and `import('U')`. They are
 * syntax, so no script can put itself in front of them.
 */
export const importsOf = (pieces: Iterable<Piece>): readonly string[] => {
  const imports: string[] = [];
  const before: Piece[] = [];
  for (const piece of pieces) {
    const [first, second, third] = before;
    const isCall = first?.kind === 'sign' && first.text === '(';
    const [owner, word] = isCall ? [third, second] : [second, first];
    const isImport = word?.kind === 'word' && (word.text === 'import' || (word.text === 'from' && !isCall));
    if (piece.kind === 'string' && isImport && owner?.text !== '.') imports.push(piece.text);
    before.unshift(piece);
    if (before.length > 3) before.pop();
  }
  return imports;
};
