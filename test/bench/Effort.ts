import type { Cell } from './page/Cell';

/** How often everything is measured. */
export interface Effort {
  /** Each has new pages, in new processes. */
  readonly rounds: number;
  /** Of each page in each round. */
  readonly samples: number;
  /** The same for 100,000 nodes, which are less at the mercy of chance; none leaves them out. */
  readonly largeSamples: number;
  /** Samples that come first and are thrown away: the browser compiles what it will. Large pages need none. */
  readonly warmUps: number;
}

/** Minutes on an idle machine; many times that on a busy one. */
export const full: Effort = { rounds: 6, samples: 5, largeSamples: 1, warmUps: 1 };

/** Too little to judge by, and without the large pages. */
export const rough: Effort = { rounds: 2, samples: 3, largeSamples: 0, warmUps: 1 };

const isLarge = ({ nodes }: Pick<Cell, 'nodes'>) => nodes >= 100_000;

export const samplesOf = (cell: Pick<Cell, 'nodes'>, { samples, largeSamples }: Effort): number =>
  isLarge(cell) ? largeSamples : samples;

export const warmUpsOf = (cell: Pick<Cell, 'nodes'>, { warmUps }: Effort): number => (isLarge(cell) ? 0 : warmUps);
