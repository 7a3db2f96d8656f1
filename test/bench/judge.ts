import type { Sample } from './measureCells';
import { medianOf, type Overhead, overheadOf } from './overheadOf';
import { type Cell, groups } from './page/Cell';
import { cells } from './page/cells';
import { type Verdict, verdictOf } from './verdictOf';

/** How pages with the gate compare with a bare one, and how two bare ones compare: what is chance. */
export interface Overheads {
  readonly nothing: Overhead;
  readonly all: Overhead;
  readonly again: Overhead;
}

/** A row of the table. */
export interface Row extends Pick<Cell, 'group' | 'way' | 'nodes'>, Overheads {
  /** Milliseconds on a bare page. */
  readonly bare: number;
  /** On what is promised with nothing granted. */
  readonly verdict: Verdict;
  readonly rounds: Rounds;
}

/** Samples by round. */
export type Rounds = readonly (readonly Sample[])[];

/** The browser's own methods and properties that something stands in front of. */
export interface Replaced {
  readonly nothing: readonly string[];
  readonly all: readonly string[];
}

export interface Result {
  readonly rows: readonly Row[];
  /** Of all rows together. */
  readonly together: Overheads;
  readonly replaced: Replaced;
  /** What went wrong in the pages, so that the numbers may say nothing. */
  readonly problems: readonly string[];
  /** Promises that are surely not kept, one sentence each. */
  readonly failures: readonly string[];
}

export const judge = (
  samples: ReadonlyMap<number, Rounds>,
  replaced: Replaced,
  problems: readonly string[],
): Result => {
  const rows = [...samples].flatMap(([index, rounds]) => {
    const cell = cells[index];
    return cell ? [rowOf(cell, rounds)] : [];
  });
  const together = overheadsOf(
    [...(rows[0]?.rounds.keys() ?? [])].map((round) => rows.flatMap(({ rounds }) => rounds[round] ?? [])),
  );
  const { all, again } = together;
  return {
    rows,
    together,
    replaced,
    problems,
    failures: [
      ...rows
        .filter(({ verdict }) => verdict === 'over')
        .map(({ way, nodes, group }) => `Over ${groups[group].limit * 100} %: ${way}, ${nodes} nodes.`),
      ...(replaced.all.length ? [`Replaced although everything is granted: ${replaced.all.join(', ')}.`] : []),
      ...(all.low > Math.max(0, again.high) ? ['A page pays although everything is granted.'] : []),
    ],
  };
};

const rowOf = ({ group, way, nodes }: Cell, rounds: Rounds): Row => {
  const overheads = overheadsOf(rounds);
  const bare = medianOf(rounds.flat().map(bareOf));
  return { group, way, nodes, bare, ...overheads, verdict: verdictOf(overheads.nothing, groups[group].limit), rounds };
};

/** Both bare pages together are what the gate's are compared with. */
const bareOf = (sample: Sample): number => (sample.bare + sample['bare again']) / 2;

const overheadsOf = (rounds: Rounds): Overheads => {
  const compare = (other: (sample: Sample) => number, bare = bareOf): Overhead =>
    overheadOf(rounds.map((samples) => samples.map((sample) => ({ bare: bare(sample), other: other(sample) }))));
  return {
    nothing: compare((sample) => sample['nothing granted']),
    all: compare((sample) => sample['all granted']),
    again: compare(
      (sample) => sample['bare again'],
      ({ bare }) => bare,
    ),
  };
};
