import type { Party } from './Party';
import type { StepName } from './Seen';

/**
 * True for a contact or an entry that should not be: one of the catalogue's services, unless all was accepted.
 * Third parties that nobody knows count only where `strict` says so.
 */
export const isFault = (step: StepName, { kind }: Party, strict: boolean): boolean =>
  step !== 'accepted' && (kind === 'service' || (strict && kind === 'unknown'));
