import type { Judged, Verdict } from './judge';
import { type EngineResult, failuresOf, totalsOf } from './summary';

const SIGNS: Readonly<Record<Verdict, string>> = {
  silent: '·',
  reported: 'R',
  'reported, no tag': 'r',
  LEAK: 'LEAK',
  'left alone': '=',
  TOUCHED: 'TOUCHED',
  BROKEN: 'BROKEN',
  'asks nobody': '-',
};

const LEGEND =
  '· silent   R reported with its tag   r reported   = left alone   - asks nobody in this engine, gate or no gate';

/** The table of one engine, way by moment, with its totals, what is not silent and why, and what is not as stated. */
export const matrixText = (result: EngineResult): string => {
  const moments = result.moments.filter(({ cases }) => cases !== undefined);
  const missing = result.moments.filter(({ cases, problem }) => cases === undefined && problem === undefined);
  const failures = failuresOf(result);
  return [
    `${result.engine} ${result.version}`,
    '',
    ...moments.map(({ moment }, column) => `${'|'.repeat(column)}${letter(column)}  ${moment.name}`),
    ...missing.map(({ moment }) => `There is no "${moment.name}" in this engine.`),
    LEGEND,
    ...rowsOf(result),
    '',
    ...result.moments.filter(({ cases, problem }) => cases ?? problem).map(totalsOf),
    '',
    ...reasonsOf(moments.flatMap(({ cases = [] }) => cases)).map(
      ({ reason, names }) => `${reason}\n${names.map((name) => `  ${name}`).join('\n')}`,
    ),
    '',
    failures.length === 0 ? 'All is as stated.' : `${failures.length} not as stated:`,
    ...failures,
  ].join('\n');
};

const letter = (column: number) => String.fromCharCode('a'.charCodeAt(0) + column);

const rowsOf = ({ moments }: EngineResult): readonly string[] => {
  const columns = moments.flatMap(({ cases }) => (cases === undefined ? [] : [cases]));
  const cells = columns.map((cases) => new Map(cases.map((one) => [one.outcome.row.number, SIGNS[one.verdict]])));
  const rows = new Map(columns.flat().map(({ outcome: { row } }) => [row.number, row]));
  let group = '';
  return [...rows.values()]
    .sort((one, other) => one.number - other.number)
    .flatMap((row) => {
      const line = `${cells.map((column) => column.get(row.number) ?? ' ').join(' ')}  ${row.name}`;
      const heading = row.group === group ? [] : ['', row.group];
      group = row.group;
      return [...heading, line];
    });
};

/** The reasons for what is reported instead of silent, each with its ways. */
export const reasonsOf = (
  cases: readonly Judged[],
): readonly { readonly reason: string; readonly names: readonly string[] }[] => {
  const byReason = new Map<string, Set<string>>();
  for (const { verdict, reason = 'No reason is stated.', outcome } of cases) {
    if (!verdict.startsWith('reported')) continue;
    const names = byReason.get(reason) ?? new Set();
    byReason.set(reason, names.add(outcome.row.name));
  }
  return [...byReason].map(([reason, names]) => ({ reason, names: [...names] }));
};
