import type { Add } from '../Add';
import { services } from './services';

const EXAMPLES = `
Examples:
  einlass services                            the catalogue as a table
  einlass services --json                     the same for programs

A host stands for its subdomains, too. Copies of a vendor's script on other hosts are known by path and query.

Exit codes:
  0  done
  2  the command line is wrong`;

/** Describes `einlass services` to the parser of the command line. */
export const addServices: Add = (program, io, finish) =>
  program
    .command('services')
    .description('List the services that are known.')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action((raw: { readonly json?: true }) => finish(services({ json: raw.json === true }, io)));
