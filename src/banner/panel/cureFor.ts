import type { Say } from '../../words/TextKey';
import type { Row } from './Row';

/** What to do about something that escaped: the markup to write, or where none is known, what to look for. */
export const cureFor = ({ cure, service }: Row, say: Say): string =>
  cure || say(service ? 'panel.cureUnknown' : 'panel.cureElsewhere');
