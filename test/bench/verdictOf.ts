import type { Overhead } from './overheadOf';

/** `over` is sure; `unsure` is a median over the limit that chance may have put there. */
export type Verdict = 'kept' | 'unsure' | 'over';

export const verdictOf = ({ median, low }: Overhead, limit: number): Verdict => {
  if (median <= limit) return 'kept';
  return low > limit ? 'over' : 'unsure';
};
