import type { Judged, Verdict } from './judge';
import { isStatic } from './pages';
import type { MomentResult } from './runMatrix';

/** One engine's whole matrix. */
export type EngineResult = {
  readonly engine: string;
  readonly version: string;
  readonly moments: readonly MomentResult[];
};

export type Counts = { readonly silent: number; readonly reported: number; readonly leaked: number };

/** Ways that contact somebody where the gate is missing, by what came of them; what asks nobody counts nowhere. */
export const countsOf = (cases: readonly Judged[]): Counts => {
  const number = (...verdicts: readonly Verdict[]) => cases.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    silent: number('silent'),
    reported: number('reported', 'reported, no tag'),
    leaked: number('LEAK', 'BROKEN', 'TOUCHED'),
  };
};

/** What `npm run leaks` fails for, a line each. */
export const failuresOf = ({ moments }: EngineResult): readonly string[] => {
  const cases = moments.flatMap(({ cases = [] }) => cases);
  const share = (of: readonly Judged[]) => {
    const { silent, reported, leaked } = countsOf(of);
    const all = silent + reported + leaked;
    return all === 0 ? 1 : silent / all;
  };
  const inserted = share(cases.filter(({ moment }) => !isStatic(moment.form)));
  const held = share(cases.filter(({ moment }) => moment.form === 'held'));
  return [
    ...moments.flatMap(deviationsOf),
    ...(inserted < 0.95 ? [`Only ${percent(inserted)} of what scripts insert is silent, and 95 % must be.`] : []),
    ...(held < 1 ? [`Only ${percent(held)} of held markup is silent, and all of it must be.`] : []),
  ];
};

/** A moment in one line. */
export const totalsOf = ({ moment: { name }, cases, problem, seconds }: MomentResult): string => {
  if (problem !== undefined) return `${name}: not tried`;
  if (cases === undefined) return `${name}: there is no such moment in this engine`;
  const { silent, reported, leaked } = countsOf(cases);
  const share = percent(silent / (silent + reported + leaked || 1));
  return `${name}: ${silent} silent (${share}), ${reported} reported, ${leaked} leaked; ${seconds.toFixed(1)} s`;
};

/** What is not as stated at a moment, a line each. */
export const deviationsOf = ({ moment, cases = [], problem }: MomentResult): readonly string[] =>
  problem === undefined
    ? cases.filter((one) => !isAsExpected(one)).map(deviationOf)
    : [`${moment.name}: the engine could not be brought there: ${problem}`];

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/**
 * Whether a static tag is fetched before the gate comes to it is a race, and a policy holds what no guard sees: when
 * nobody is asked, so much the better.
 */
export const isAsExpected = ({ verdict, expected, moment }: Judged): boolean =>
  verdict === expected ||
  ((moment.form === 'unheld' || moment.strict) && verdict === 'silent') ||
  (expected === 'reported, no tag' && verdict === 'reported');

const deviationOf = ({ outcome: { row, error }, moment, verdict, expected }: Judged): string =>
  `${moment.name}: ${row.name} (${row.group}): ${verdict} instead of ${expected}${error ? `; it threw ${error}` : ''}`;
