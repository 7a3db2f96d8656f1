import type { Say } from '../../words/TextKey';
import type { OptionRow } from './optionRows';

/** What holds for an option, and what was written where that is something else. */
export const optionText = ({ value, written, known }: OptionRow, say: Say): string => {
  if (!known) return say('panel.unread', { value });
  return written ? say('panel.written', { value: value || '–', written }) : value || '–';
};
