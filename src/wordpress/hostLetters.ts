/** Code points of characters that may stand for others: all but the ideographs and those that are not given yet. */
const PLANES: readonly (readonly [from: number, to: number])[] = [
  [0x80, 0xd7ff],
  [0xf900, 0x1ffff],
  [0xe0100, 0xe01ef],
];

/** The character as other texts than hosts read it. */
const compatible = (character: string): string => character.normalize('NFKC').toLowerCase();

/**
 * Characters that it can be, as asking for each takes seconds: those that are left out, other forms of letters, and two
 * that only hosts read so, the capital sharp s and the ideographic full stop. Besides those that bytes are taken for, and
 * the one that stands for no character.
 */
const isLikely = (character: string): boolean =>
  /[\p{Default_Ignorable_Code_Point}\u1e9e\u3002\uff61\x80-\xff\ufffd]/u.test(character) ||
  /^[ -~]+$/.test(compatible(character));

/** What a host reads for a character within it; a space where no host may hold it; undefined where it is itself. */
const readInHost = (character: string): string | undefined => {
  try {
    return /^a([!-~]*)b$/.exec(new URL(`http://a${character}b/`).hostname)?.[1];
  } catch {
    // No host may hold a space either.
    return ' ';
  }
};

/**
 * The characters beyond ASCII that browsers read as ASCII in a host, or leave out there: the code point of one, and what
 * it and those behind it stand for. https://url.spec.whatwg.org/#host-parsing
 */
export const hostLetters = (): readonly (readonly [first: number, meanings: readonly string[]])[] => {
  const runs: [number, string[]][] = [];
  for (const [from, to] of PLANES) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      const meaning = isLikely(character) ? readInHost(character) : undefined;
      const run = runs.at(-1);
      if (meaning === undefined) continue;
      if (run && run[0] + run[1].length === code) run[1].push(meaning);
      else runs.push([code, [meaning]]);
    }
  }
  return runs;
};
