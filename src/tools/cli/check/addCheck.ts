import { InvalidArgumentError, Option } from 'commander';
import type { Add } from '../Add';
import { addSearchOptions, type RawSearch, readSearch } from '../files/addSearchOptions';
import { type CheckOptions, check } from './check';
import { type Language, languages } from './Language';

interface Raw extends RawSearch {
  readonly json?: true;
  readonly html?: string;
  readonly lang: Language;
  readonly timeout: number;
}

const EXAMPLES = `
Examples:
  einlass check site                          all pages and style sheets below site/
  einlass check https://www.example.org/      a page as its server sends it, with its own style sheets
  einlass check site --json                   the same for programs
  einlass check site --html bericht.html --lang de

Nothing is run: what a script would load is not seen. Each place is named with the line and column where it stands, and
with the markup to write instead; "einlass hold" writes it for you.

Exit codes:
  0  nothing was found
  1  something was found, or could not be read
  2  the command line is wrong`;

const seconds = (value: string): number => {
  const number = Number(value);
  if (number > 0 && number <= 3600) return number;
  throw new InvalidArgumentError('Give seconds, more than 0 and at most 3600.');
};

/** Describes `einlass check` to the parser of the command line. */
export const addCheck: Add = (program, io, finish) =>
  addSearchOptions(program.command('check'))
    .description('Find what a browser would fetch from third parties before the visitor has chosen.')
    .argument('<targets...>', 'folders, files, or addresses of pages')
    .option('--json', 'print the report as JSON')
    .option('--html <file>', 'write the report as a page, too')
    .addOption(new Option('--lang <language>', 'of the page').choices(languages).default('en'))
    .option('--timeout <seconds>', 'how long to wait for an answer', seconds, 30)
    .addHelpText('after', EXAMPLES)
    .action(async (targets: string[], raw: Raw) => finish(await check(targets, readOptions(raw), io)));

const readOptions = (raw: Raw): CheckOptions => ({
  form: raw.json ? 'json' : 'text',
  page: raw.html === undefined ? undefined : { file: raw.html, language: raw.lang },
  timeout: raw.timeout,
  ...readSearch(raw),
});
