import type { Add } from '../Add';
import { snippet } from './snippet';

const EXAMPLES = `
Examples:
  einlass snippet analytics.html              hold the snippet in that file
  einlass snippet                             paste a snippet, press Enter and Ctrl-D
  pbpaste | einlass snippet - | pbcopy        hold the snippet in the clipboard (macOS)

The held snippet is all that goes to the standard output; what was held, and for which service, goes to the other one.

Exit codes:
  0  held, or held already
  1  nothing in it is known, or it cannot be read
  2  the command line is wrong`;

/** Describes `einlass snippet` to the parser of the command line. */
export const addSnippet: Add = (program, io, finish) =>
  program
    .command('snippet')
    .description("Read a vendor's snippet and print it held, ready to be pasted into a page.")
    .argument('[file]', 'file with the snippet, or - for the standard input', '-')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => finish(await snippet(file, io)));
