import type { ServiceId } from '../services/Service';
import type { Consent, EpochMinutes } from './Consent';
import { policyKey } from './policyKey';

/** A visitor's answer. A service in both lists is refused. */
export interface Choice {
  readonly grant?: Iterable<ServiceId>;
  readonly refuse?: Iterable<ServiceId>;
}

/**
 * The decision after an answer; what the answer does not name stays as it was.
 * Only an answer about everything decided so far starts a new life; otherwise the earlier decision's life runs on,
 * so that no answer about one service silently extends another.
 */
export const choose = (
  consent: Consent,
  choice: Choice,
  { now, policy }: { readonly now: EpochMinutes; readonly policy: string },
): Extract<Consent, { state: 'decided' }> => {
  const granted = new Set(consent.state === 'decided' ? consent.granted : []);
  const refused = new Set(consent.state === 'decided' ? consent.refused : []);
  const earlier = new Set([...granted, ...refused]);
  for (const id of choice.grant ?? []) {
    granted.add(id);
    refused.delete(id);
    earlier.delete(id);
  }
  for (const id of choice.refuse ?? []) {
    refused.add(id);
    granted.delete(id);
    earlier.delete(id);
  }
  const at = consent.state === 'decided' && earlier.size > 0 ? consent.at : now;
  return { state: 'decided', granted, refused, at, policy: policyKey(policy) };
};
