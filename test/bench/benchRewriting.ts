import { join } from 'node:path';
import { Tokenizer } from 'parse5';
import { createNamespaces } from '../../src/markup/rewriting/createNamespaces';
import { holdHtml } from '../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../src/markup/rewriting/releaseHtml';
import { textStateOf } from '../../src/markup/rewriting/textStateOf';
import { serviceOf } from '../../src/services/serviceOf';
import { progress } from './progress';
import { samplePage } from './samplePage';
import { pagesIn, shippedPages } from './shippedPages';

const ROUNDS = 15;

const ignore = () => {};

/** What no rewriting can do without: the tokenizer, and what it must be told of the tags. */
const tokenize = (html: string): void => {
  const namespaces = createNamespaces();
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(tag) {
        const state = textStateOf(tag.tagName, namespaces.start(tag));
        tokenizer.inForeignNode = namespaces.isForeign;
        if (state !== undefined) tokenizer.state = state;
      },
      onEndTag(tag) {
        namespaces.end(tag);
        tokenizer.inForeignNode = namespaces.isForeign;
      },
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onParseError: null,
    },
  );
  tokenizer.write(html, true);
};

const hold = (html: string): string => holdHtml(html, { serviceOf });

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Medians of the processor time for all pages together, in ms; the three take turns, so that all have the same neighbours. */
const measure = (pages: readonly string[], step: (text: string) => void): readonly number[] => {
  const held = pages.map(hold);
  const ways = [
    () => pages.forEach(tokenize),
    () => pages.forEach((page) => void hold(page)),
    () => held.forEach((page) => void releaseHtml(page)),
  ];
  const times: number[][] = ways.map(() => []);
  for (let round = -2; round < ROUNDS; round++) {
    ways.forEach((way, index) => {
      const start = process.cpuUsage();
      way();
      const { user, system } = process.cpuUsage(start);
      // The first rounds are for the compiler.
      if (round >= 0) times[index]?.push((user + system) / 1000);
    });
    step(`round ${round + 3}`);
  }
  return times.map(median);
};

/** Times rewriting beside the tokenizer alone, and prints a table; judges nothing. */
export const benchRewriting = (root: string): void => {
  const shipped = shippedPages();
  const own = ['demo', 'test/cases'].flatMap((folder) => pagesIn(join(root, folder)));
  const small = samplePage(100_000);
  const samples: readonly (readonly [name: string, pages: readonly string[]])[] = [
    [`${shipped.length} pages of documentation in packages`, shipped],
    [`${own.length} pages of demo and cases, full of services`, Array.from({ length: 8 }, () => own).flat()],
    ['20 pages of 100 kB', Array.from({ length: 20 }, () => small)],
    ['1 page of 5 MB', [samplePage(5_000_000)]],
  ];
  const step = progress(samples.length * (ROUNDS + 2));
  const rows = samples.map(([name, pages]) => {
    const megabytes = pages.reduce((sum, { length }) => sum + length, 0) / 1e6;
    const [alone = 0, holding = 0, releasing = 0] = measure(pages, step);
    const speed = (time: number) => `${((megabytes / time) * 1000).toFixed(1)}`.padStart(12);
    const times = (time: number) => `${(time / alone).toFixed(2)} ×`.padStart(10);
    return name.padEnd(44) + speed(alone) + speed(holding) + times(holding) + speed(releasing) + times(releasing);
  });
  console.log(
    `${'MB/s'.padEnd(44)}${'tokenizer'.padStart(12)}${'hold'.padStart(12)}${''.padStart(10)}${'release'.padStart(12)}`,
  );
  for (const row of rows) console.log(row);
};
