/** What two pages took for the same work, one right after the other; in the same unit. */
export interface Pair {
  readonly bare: number;
  readonly other: number;
}

/** How much more the other page took, as a share: 0.03 is 3 % more. */
export interface Overhead {
  readonly median: number;
  /** The median lies between these with a probability of 95 %. */
  readonly low: number;
  readonly high: number;
}

const RESAMPLINGS = 1000;

/**
 * The median of all pairs' ratios, and how sure that is. Pairs come by round: each round has processes of its own, and
 * what is special about those (where memory lies, what was compiled when) is in all pairs of the round. So whole rounds
 * are drawn, then pairs within each: a bootstrap in two steps.
 */
export const overheadOf = (rounds: readonly (readonly Pair[])[]): Overhead => {
  const ratios = rounds.map((pairs) => pairs.map(({ bare, other }) => other / bare));
  const random = randomFrom(1);
  const draw = <Item>(items: readonly Item[]): readonly Item[] =>
    items.flatMap(() => {
      const drawn = items[Math.floor(random() * items.length)];
      return drawn === undefined ? [] : [drawn];
    });
  const medians = Array.from({ length: RESAMPLINGS }, () => medianOf(draw(ratios).flatMap(draw))).sort(ascending);
  return {
    median: medianOf(ratios.flat()) - 1,
    low: (medians[Math.floor(RESAMPLINGS * 0.025)] ?? Number.NaN) - 1,
    high: (medians[Math.floor(RESAMPLINGS * 0.975)] ?? Number.NaN) - 1,
  };
};

/** Not a number when there are none. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort(ascending);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
};

const ascending = (one: number, other: number) => one - other;

/** Numbers from 0 to 1 that look drawn and are the same in each run, so that the same samples give the same interval. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    // Knuth's 48 bits would not fit a double's product; these 31 do, by Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
