import type { Command } from 'commander';
import type { Search } from './findFiles';
import { EXTENSIONS } from './kindOf';

/** What the options below leave in the parser. */
export interface RawSearch {
  readonly ignore?: readonly string[];
  readonly ext?: readonly string[];
}

const collect = (value: string, former: readonly string[] = []): readonly string[] => [...former, value];

const split = (value: string, former: readonly string[] = []): readonly string[] => [
  ...former,
  ...value.split(/[\s,]+/).flatMap((part) => part.replace(/^\*?\./, '').toLowerCase() || []),
];

/** Options of the commands that look for files. */
export const addSearchOptions = (command: Command): Command =>
  command
    .option('--ignore <glob>', 'leave out, as often as needed; without a slash at any depth', collect)
    .option('--ext <endings>', `further endings of file names, besides ${EXTENSIONS.join(', ')}`, split);

/** What the options say of the files that are wanted. */
export const readSearch = ({ ignore = [], ext = [] }: RawSearch): Pick<Search, 'ignore' | 'extensions'> => ({
  ignore,
  extensions: new Set([...EXTENSIONS, ...ext]),
});
