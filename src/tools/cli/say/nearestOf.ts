/** The name that was probably meant: the one with the fewest changed letters, up to a third of them. */
export const nearestOf = (name: string, names: readonly string[]): string | undefined =>
  names
    .map((candidate) => ({ candidate, distance: distanceOf(name.toLowerCase(), candidate) }))
    .filter(({ candidate, distance }) => distance * 3 <= Math.max(name.length, candidate.length))
    .sort((one, other) => one.distance - other.distance)[0]?.candidate;

/** How many letters have to be put in, taken out or changed. */
const distanceOf = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 0; column < other.length; column++) {
      const changed = (above[column] ?? 0) + (letter === other[column] ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
};
