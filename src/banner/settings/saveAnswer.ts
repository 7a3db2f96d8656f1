import { isGranted } from '../../consent/isGranted';
import type { ServiceId } from '../../services/Service';
import type { CheckedGate } from './checkOptions';
import { factsFor } from './factsFor';
import type { Result } from './Result';

/** Grants the services named and refuses all others that the settings are about, also those that no longer exist. */
export const saveAnswer = async (gate: CheckedGate, granted: readonly ServiceId[]): Promise<Result> => {
  const { services, unknown } = factsFor(gate);
  const before = gate.consent();
  const refuse = [...services.map(({ id }) => id), ...unknown].filter((id) => !granted.includes(id));
  const outcome = await gate.decide({ grant: granted, refuse });
  if (!outcome.kept) return { state: 'unkept' };
  const withdrawn = services.filter(({ id }) => isGranted(before, id) && !granted.includes(id));
  return withdrawn.length > 0
    ? { state: 'withdrawn', services: withdrawn, deleted: outcome.deleted, reload: outcome.reload }
    : { state: 'saved' };
};
