import { type Effort, samplesOf, warmUpsOf } from './Effort';
import { type BenchPage, type Kind, kinds } from './openPages';
import { medianOf } from './overheadOf';
import { cells } from './page/cells';

/** What each kind of page took for the same work, one right after the other; in milliseconds. */
export type Sample = Readonly<Record<Kind, number>>;

/** No cell has this index: see `Bench.prepare`. */
const NO_CELL = -1;

/**
 * Measures cells, by their indices, in pages that are new, and calls back with each. The pages take turns for each sample,
 * each time in another order, so that what else happens to the machine happens to all of them.
 */
export const measureCells = async (
  indices: readonly number[],
  pages: Readonly<Record<Kind, BenchPage>>,
  effort: Effort,
  onMeasured: (index: number, samples: readonly Sample[]) => void,
): Promise<void> => {
  let turn = 0;
  const takeTurns = async (cell: number): Promise<Sample> => {
    const sample = { bare: 0, 'bare again': 0, 'nothing granted': 0, 'all granted': 0 };
    turn++;
    for (const position of kinds.keys()) {
      const kind = kinds[(position + turn) % kinds.length] ?? 'bare';
      sample[kind] = await pages[kind].measure(cell, turn);
    }
    return sample;
  };
  const repeat = async (count: number, cell: number): Promise<readonly Sample[]> => {
    const samples: Sample[] = [];
    while (samples.length < count) samples.push(await takeTurns(cell));
    return samples;
  };

  await repeat(5, NO_CELL);
  const idle = medianOf((await repeat(5, NO_CELL)).flatMap((sample) => Object.values(sample)));
  for (const index of indices) {
    const cell = cells[index];
    if (!cell) continue;
    await repeat(warmUpsOf(cell, effort), index);
    const samples = await repeat(samplesOf(cell, effort), index);
    onMeasured(
      index,
      samples.map((sample) => less(sample, idle)),
    );
  }
};

const less = (sample: Sample, idle: number): Sample => ({
  bare: sample.bare - idle,
  'bare again': sample['bare again'] - idle,
  'nothing granted': sample['nothing granted'] - idle,
  'all granted': sample['all granted'] - idle,
});
