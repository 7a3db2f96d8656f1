import { addresses } from './addresses';
import type { Cell } from './Cell';
import { created } from './created';
import { strings } from './strings';
import { styles } from './styles';
import { templates } from './templates';

/** All rows of the table. */
export const cells: readonly Cell[] = [...created, ...strings, ...templates, ...addresses, ...styles];
