import type { Say } from '../../words/TextKey';
import type { Findings } from './Row';

/** How much was found of each kind. */
export const countsIn = ({ leaked, held, released }: Findings, say: Say): string =>
  say('panel.counts', { leaked: leaked.length, held: held.length, released: released.length });
