import type { Add } from '../Add';
import { addSearchOptions, type RawSearch, readSearch } from '../files/addSearchOptions';
import { wantedServices } from '../wantedServices';
import type { HoldOptions } from './HoldOptions';
import { hold } from './hold';

interface Raw extends RawSearch {
  readonly out?: string;
  readonly dryRun?: true;
  readonly check?: true;
  readonly release?: true;
  readonly services?: string;
}

const EXAMPLES = `
Examples:
  einlass hold site                           hold all pages and style sheets below site/, in place
  einlass hold site --dry-run                 show what would change, as a patch
  einlass hold site --out held                write what changes below held/, and leave site/ as it is
  einlass hold index.html --services google-fonts
  einlass hold site --ignore 'drafts/**' --ext php,twig
  einlass hold site --check                   in a build: exit with 1 when something is not held
  einlass hold site --release                 give the author's markup back

Files that are the same afterwards are not written. Others are written beside and renamed, so that none is ever half
written. Folders named node_modules and .git are left out, and links are not followed. Binary files and files of more
than 50 MB are named and skipped. What --ext adds is read as HTML, but for pcss, scss and less.

Exit codes:
  0  all is done, or there was nothing to do; skipped files do not count
  1  a file failed; with --check also: a file would change
  2  the command line is wrong, and nothing was touched
  130  stopped by Ctrl-C; each file is whole, held or as it was`;

/** Describes `einlass hold` to the parser of the command line. */
export const addHold: Add = (program, io, finish) =>
  addSearchOptions(program.command('hold'))
    .description('Hold what pages and style sheets name of third parties, in place.')
    .argument('<paths...>', 'folders or files')
    .option('--out <folder>', 'write changed files there instead')
    .option('--dry-run', 'write nothing, and show what would change')
    .option('--check', 'write nothing, and exit with 1 when anything would change')
    .option('--release', 'give the markup back as its author wrote it')
    .option('--services <ids>', 'only these, by ids between commas (default: all)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], raw: Raw) => finish(await hold(paths, readOptions(raw), io)));

const readOptions = (raw: Raw): HoldOptions => ({
  direction: raw.release ? 'release' : 'hold',
  act: raw.dryRun ? 'show' : raw.check ? 'name' : 'write',
  isCheck: raw.check === true,
  out: raw.out,
  services: wantedServices(raw.services),
  ...readSearch(raw),
});
