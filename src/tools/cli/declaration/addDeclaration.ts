import { InvalidArgumentError, Option } from 'commander';
import type { Add } from '../Add';
import { type DeclarationOptions, declaration } from './declaration';
import { formats } from './declarationText';
import { sentences } from './sentences.evaluated';

/** As commander hands them over. */
interface Raw extends Pick<DeclarationOptions, 'services' | 'days' | 'level' | 'format' | 'domain' | 'shield'> {
  readonly lang: string;
  readonly policy?: string;
}

const EXAMPLES = `
Examples:
  einlass declaration --services google-analytics,google-fonts > dienste.html
  einlass declaration --services google-fonts --policy 2026-05-01 --days 30
  einlass declaration --lang en --format markdown
  einlass declaration --level 3               begin with a heading of the third level

It is what <div data-einlass-declaration></div> becomes in a page with Einlass; own services are declared there alone.
Give the same services, policy and days as the tag does. The link in it opens the settings where Einlass is on the page.

Exit codes:
  0  done
  2  the command line is wrong`;

const between = (least: number, most: number) => (value: string) => {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
};

/** Describes `einlass declaration` to the parser of the command line. */
export const addDeclaration: Add = (program, io, finish) =>
  program
    .command('declaration')
    .description('Write the section of a privacy policy on the services that a site uses.')
    .addOption(new Option('--lang <language>', 'of the text').choices(Object.keys(sentences)).default('de'))
    .option('--services <ids>', 'ids of the services, separated by commas (default: all)')
    .option('--policy <date>', 'date or version of the privacy policy, as in data-policy')
    .option('--days <number>', 'how long a decision stands, as in data-days', between(1, 365), 1)
    .option('--domain <domain>', 'whose subdomains share the decision, as in data-domain')
    .option('--shield', 'mention the service worker, where there is data-shield')
    .option('--level <number>', 'of its first heading', between(1, 6), 2)
    .addOption(new Option('--format <format>', 'of the text').choices(formats).default('html'))
    .addHelpText('after', EXAMPLES)
    .action(({ policy = '', ...raw }: Raw) => finish(declaration({ ...raw, policy }, io)));
