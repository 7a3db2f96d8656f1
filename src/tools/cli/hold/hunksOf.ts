import type { StructuredPatchHunk } from 'diff';

/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** What a patch says behind a last line that no newline ends. */
const NO_NEWLINE = '\\ No newline at end of file';

/** What differs between two texts of as many lines; undefined where one has more, or ends its last and the other not. */
export const hunksOf = (before: string, after: string): StructuredPatchHunk[] | undefined => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  // What is behind the last newline is a line only where it is not empty.
  const isEnded = old.at(-1) === '';
  if (old.length !== now.length || isEnded !== (now.at(-1) === '')) return undefined;
  const end = isEnded ? old.length - 1 : old.length;
  const line = (sign: string, lines: readonly string[], index: number): readonly string[] => [
    sign + (lines[index] ?? ''),
    ...(index === old.length - 1 ? [NO_NEWLINE] : []),
  ];
  return stretchesOf(old.flatMap((text, index) => (text === now[index] ? [] : index))).map(([first, last]) => {
    const start = Math.max(0, first - CONTEXT);
    const stop = Math.min(end, last + CONTEXT + 1);
    const lines: string[] = [];
    for (let index = start; index < stop; ) {
      let next = index;
      while (next < stop && old[next] !== now[next]) next++;
      if (next === index) lines.push(...line(' ', old, index++));
      for (const [sign, side] of [
        ['-', old],
        ['+', now],
      ] as const)
        for (let changed = index; changed < next; changed++) lines.push(...line(sign, side, changed));
      index = Math.max(index, next);
    }
    return { oldStart: start + 1, oldLines: stop - start, newStart: start + 1, newLines: stop - start, lines };
  });
};

/** The first and the last of those numbers that are so close to each other that their surroundings meet. */
const stretchesOf = (numbers: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const stretch = stretches.at(-1);
    if (stretch && number - stretch[1] <= 2 * CONTEXT) stretch[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
};
