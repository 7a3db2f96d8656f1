import { counted } from '../say/counted';
import { countsByService } from '../say/countsByService';
import type { Outcome } from './changeFile';
import type { HoldOptions } from './HoldOptions';

/** What was done, in lines: how much of how many files, then each service. */
export const summaryOf = (
  outcomes: readonly Outcome[],
  { direction, act, extensions }: Pick<HoldOptions, 'direction' | 'act' | 'extensions'>,
): readonly string[] => {
  const of = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const read = of('same') + of('changed');
  const left = [of('skipped') && `${of('skipped')} skipped`, of('failed') && `${of('failed')} failed`].filter(Boolean);
  const named = left.length > 0 ? [`${left.join(' and ')}, as named above.`] : [];
  if (outcomes.length === 0) {
    const endings = [...extensions].map((extension) => `.${extension}`).join(', ');
    return [`Nothing to do: no file here ends in ${endings}. Name others with --ext.`];
  }
  if (read === 0) return named;
  if (of('changed') === 0) return [`Nothing to ${direction} in ${counted(read, 'file')}.`, ...named];
  const held = outcomes.flatMap((outcome) => (outcome.kind === 'changed' ? outcome.held : []));
  const done = act === 'write' ? { hold: 'Held', release: 'Released' } : { hold: 'To hold:', release: 'To release:' };
  const what = direction === 'hold' ? `${counted(held.length, 'place')} in ` : '';
  return [
    `${done[direction]} ${what}${of('changed')} of ${counted(read, 'file')}.`,
    ...countsByService(held),
    ...named,
  ];
};
