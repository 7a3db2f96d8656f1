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
  readonly browser?: string;
  readonly pages: number;
  readonly strict?: true;
}

const EXAMPLES = `
Examples:
  einlass check site                          all pages and style sheets below site/
  einlass check https://www.example.org/      a page as its server sends it, with its own style sheets
  einlass check site --json                   the same for programs
  einlass check site --browser none           read only
  einlass check site --html bericht.html --lang de

Each place is named with the line and column where it stands, and with the markup to write instead; "einlass hold"
writes it for you.

With a Chromium or Chrome on this machine (EINLASS_CHROMIUM names one) the pages are opened, too, each in an empty
profile: without a choice, and where Einlass is on the page after a refusal, a grant and a withdrawal. Requests,
connections, cookies and storage are listed with the service that they belong to. Granting contacts third parties from
this machine. A path that is no browser is wrong use; without any browser the pages are only read.

Exit codes:
  0  nothing was found: no service is contacted, and none keeps anything, without a yes
  1  something was found, or could not be read or opened
  2  the command line is wrong`;

const seconds = (value: string): number => {
  const number = Number(value);
  if (number > 0 && number <= 3600) return number;
  throw new InvalidArgumentError('Give seconds, more than 0 and at most 3600.');
};

const amount = (value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number, 1 or more.');
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
    .option('--browser <path>', 'open the pages in this one; "none": read them only (default: the first that is found)')
    .option('--pages <number>', 'how many pages to open at most', amount, 10)
    .option('--strict', 'count third parties that the catalogue does not know, too')
    .addHelpText('after', EXAMPLES)
    .action(async (targets: string[], raw: Raw) => finish(await check(targets, readOptions(raw), io)));

const readOptions = (raw: Raw): CheckOptions => ({
  form: raw.json ? 'json' : 'text',
  page: raw.html === undefined ? undefined : { file: raw.html, language: raw.lang },
  timeout: raw.timeout,
  browser: raw.browser,
  pages: raw.pages,
  strict: raw.strict ?? false,
  ...readSearch(raw),
});
