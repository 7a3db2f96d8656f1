import { type Piece, scanScript } from './scanScript';
import { unescapeScript } from './unescapeScript';

/** What looks like an import, with what may stand between the word and the address. */
const LIKELY = /\b(?:import|from)(?:[\s(]|\/\*.*?\*\/|\/\/[^\n]*\n)*(["'`])((?:\\.|(?!\1)[^\\\n]){0,2000})/gs;

/**
 * The addresses that a script imports and that are asked about: `import 'U'`, `import x from 'U'`, `export … from 'U'` and
 * `import('U')`. They are syntax, so no script can put itself in front of them. Most scripts import from nobody that is
 * asked about, and are not read closely.
 */
export const importsOf = (
  code: string,
  isModule: boolean,
  isWanted: (address: string) => boolean,
): readonly string[] => {
  const isLikely = [...code.matchAll(LIKELY)].some(([, , text = '']) => isWanted(unescapeScript(text)));
  return isLikely ? importsIn(scanScript(code, isModule)).filter(isWanted) : [];
};

const importsIn = (pieces: Iterable<Piece>): string[] => {
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
