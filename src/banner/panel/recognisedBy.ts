import type { Say } from '../../words/TextKey';
import type { Row } from './Row';

/**
 * By what a row was recognised: a rule, each part as the catalogue and owners' own services write it, or else the mark of
 * the tag, as far as there is one.
 */
export const recognisedBy = ({ rule, what, service }: Row, say: Say): readonly string[] => {
  if (!service) return [say('panel.hidden')];
  if (!rule) return [say(what ? 'panel.marked' : 'panel.untold')];
  const { host, path, query } = rule;
  return Object.entries({ host, path, query }).flatMap(([key, value]) => (value ? `${key}: ${value}` : []));
};
