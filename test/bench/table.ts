import type { Overheads, Result, Row } from './judge';
import type { Overhead } from './overheadOf';
import { type Group, groups } from './page/Cell';

const percent = (share: number): string => `${share < 0 ? '-' : '+'}${Math.abs(share * 100).toFixed(1)}`;

/** `+2.1 % (+1.5 to +2.8)` */
const overheadText = ({ median, low, high }: Overhead): string =>
  `${percent(median)} % (${percent(low)} to ${percent(high)})`;

const line = (way: string, nodes: string, bare: string, columns: readonly string[]): string =>
  `  ${way.padEnd(42)}${nodes.padStart(8)}${bare.padStart(12)}   ${columns.map((text) => text.padEnd(30)).join('')}`.trimEnd();

const columnsOf = ({ nothing, all, again }: Overheads): readonly string[] => [nothing, all, again].map(overheadText);

const titleOf = (group: Group): string => {
  const { title, limit } = groups[group];
  return Number.isFinite(limit) ? `${title}: at most ${limit * 100} % with nothing granted` : `${title}: no limit`;
};

const lineOf = ({ way, nodes, bare, verdict, ...overheads }: Row): string =>
  line(way, nodes.toLocaleString('en'), `${bare.toFixed(2)} ms`, [
    ...columnsOf(overheads),
    verdict === 'kept' ? '' : verdict,
  ]);

/** All rows, group by group, and below them what holds for all; processor time of a page's main thread. */
export const table = ({ rows, together, replaced, problems }: Result): string =>
  [
    line('', 'nodes', 'bare', ['nothing granted', 'all granted', 'two bare pages']),
    ...[...new Set(rows.map(({ group }) => group))].flatMap((group) => [
      titleOf(group),
      ...rows.filter((row) => row.group === group).map(lineOf),
    ]),
    'all of these together',
    line('', '', '', columnsOf(together)),
    `Methods and properties replaced: ${replaced.nothing.length} with nothing granted, ${replaced.all.length} with everything granted.`,
    ...problems,
  ].join('\n');
