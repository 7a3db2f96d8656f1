import { reasonsOf } from './matrixText';
import { countsOf, type EngineResult, percent } from './summary';
import { rows } from './ways/index';

const NAMES: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

const START = '<!-- leaks -->';
const END = '<!-- /leaks -->';

/** The README with the short version of the table between its two marks. Throws where they are missing. */
export const withLeaks = (readme: string, results: readonly EngineResult[]): string => {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}`);
  return `${readme.slice(0, start + START.length)}\n${readmeText(results)}\n${readme.slice(end)}`;
};

const readmeText = (results: readonly EngineResult[]): string => {
  const engines = results.map(({ engine, version }) => `${NAMES[engine]} ${version}`);
  const cases = results.flatMap(({ moments }) => moments.flatMap(({ cases = [] }) => cases));
  const momentNames = results[0]?.moments.map(({ moment }) => moment.name) ?? [];
  return [
    `${rows.length} ways to contact a third party, ${cases.length} cases in ${engines.join(', ')}. Each cell: silent / reported / leaked.`,
    '',
    `| moment | ${engines.join(' | ')} |`,
    `|---|${'---|'.repeat(engines.length)}`,
    ...momentNames.map((name) => `| ${name} | ${results.map((result) => cellOf(result, name)).join(' | ')} |`),
    '',
    'What is reported instead of silent, and the browser behaviour behind it:',
    '',
    ...reasonLines(results),
  ].join('\n');
};

const cellOf = ({ moments }: EngineResult, name: string): string => {
  const cases = moments.find(({ moment }) => moment.name === name)?.cases;
  if (cases === undefined) return 'does not exist';
  const { silent, reported, leaked } = countsOf(cases);
  return `${silent} / ${reported} / ${leaked} (${percent(silent / (silent + reported + leaked || 1))})`;
};

const reasonLines = (results: readonly EngineResult[]): readonly string[] => {
  const byReason = new Map<string, Map<string, string[]>>();
  for (const { engine, moments } of results) {
    for (const { reason, names } of reasonsOf(moments.flatMap(({ cases = [] }) => cases))) {
      const ways = byReason.get(reason) ?? new Map<string, string[]>();
      byReason.set(reason, ways);
      for (const name of names) ways.set(name, [...(ways.get(name) ?? []), NAMES[engine] ?? engine]);
    }
  }
  return [...byReason].map(([reason, ways]) => {
    const named = [...ways].map(([name, engines]) =>
      engines.length === results.length ? name : `${name} (${engines.join(', ')})`,
    );
    return `- ${reason} ${named.join('; ')}.`;
  });
};
