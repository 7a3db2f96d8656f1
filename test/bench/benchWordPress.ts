import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../src/wordpress/catalogue';
import { htmlApiOf } from '../wordpress/rewriting/holdInPhp';
import { samplePage } from './samplePage';
import { wordPressPage } from './wordPressPage';

/** In milliseconds of the processor: the first time in a process, and medians of the later ones. */
interface Times {
  readonly first: number;
  readonly hold: number;
  /** WordPress's tag processor alone, from tag to tag. */
  readonly walk: number;
}

const RUNNER = fileURLToPath(new URL('./holdInPhp.php', import.meta.url));

const timesOf = (htmlApi: string, page: string, rounds: number): Times => {
  const input = [catalogue, [page, rounds]].map((line) => `${JSON.stringify(line)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'opcache.enable_cli=1', RUNNER, htmlApi], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`PHP broke off: ${stdout.slice(-2000)}${stderr}`);
  return JSON.parse(stdout);
};

const SAMPLES = [
  ['front page of 73 kB', wordPressPage(73_000), 201],
  ['the same of 1 MB', wordPressPage(1_000_000), 21],
  ['73 kB of many short tags', samplePage(73_000), 201],
] as const;

/** Times holding with PHP of the command line, which optimizes what it compiles as servers let it; prints a table and judges nothing. */
export const benchWordPress = async (): Promise<void> => {
  console.log(`${''.padEnd(36)}${['once', 'hold', 'MB/s', 'tags alone'].map((title) => title.padStart(12)).join('')}`);
  for (const core of ['latest', '6.5'] as const) {
    const htmlApi = await htmlApiOf(core);
    for (const [name, page, rounds] of SAMPLES) {
      const { first, hold, walk } = timesOf(htmlApi, page, rounds);
      const speed = `${(Buffer.byteLength(page) / hold / 1000).toFixed(1)}`.padStart(12);
      const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(12);
      console.log(`${`WordPress ${core}, ${name}`.padEnd(36)}${ms(first)}${ms(hold)}${speed}${ms(walk)}`);
    }
  }
};
