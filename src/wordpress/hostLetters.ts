/** Code points of characters that may stand for others: all but the ideographs and those that are not given yet. */
const PLANES: readonly (readonly [from: number, to: number])[] = [
  [0x80, 0xd7ff],
  [0xf900, 0x1ffff],
  [0xe0000, 0xe0fff],
];

/** Characters that it can be: those that are left out, and those that another form of the alphabet stands for. */
const isLikely = (character: string): boolean =>
  /\p{Default_Ignorable_Code_Point}/u.test(character) || /^[!-~]+$/.test(character.normalize('NFKC').toLowerCase());

/** What a host reads for a character within it; undefined where it is a letter of its own, or where there is no such host. */
const readInHost = (character: string): string | undefined => {
  try {
    return /^a([!-~]*)b$/.exec(new URL(`http://a${character}b/`).hostname)?.[1];
  } catch {
    // A character that no host may hold.
    return undefined;
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
