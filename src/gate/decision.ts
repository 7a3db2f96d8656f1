import { type Consent, type EpochMinutes, undecided } from '../consent/Consent';
import { expiryOf } from '../consent/expiryOf';
import { isGranted } from '../consent/isGranted';
import type { Rules } from '../services/pickRules';
import type { ServiceId } from '../services/Service';
import { updateConsentMode } from './consentMode';
import { signal } from './signals';

let inForce: Consent = undecided;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Browsers wait for 24.8 days at most; then the decision is looked at again. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const now = (): EpochMinutes => Math.floor(Date.now() / 60_000);

/** The decision in force. */
export const consent = (): Consent => inForce;

export const granted = (id: ServiceId): boolean => isGranted(inForce, id);

/**
 * Puts a decision in force and calls back at its end. The services' signals go first, so that what runs hears of it
 * before anything is let in or deleted. Returns the services that are withdrawn by it.
 */
export const putInForce = (
  next: Consent,
  rules: readonly Rules[],
  { days, onExpiry }: { readonly days: number; readonly onExpiry: () => void },
): readonly Rules[] => {
  const before = inForce;
  inForce = next;
  const grants = rules.filter(({ id }) => granted(id));
  const withdrawn = rules.filter(({ id }) => isGranted(before, id) && !granted(id));
  if (next !== before) updateConsentMode(grants.flatMap(({ signals }) => signals?.consentMode ?? []));
  for (const rule of withdrawn) signal(rule, false);
  for (const rule of grants) if (!isGranted(before, rule.id)) signal(rule, true);

  clearTimeout(timer);
  if (next.state === 'decided')
    timer = setTimeout(onExpiry, Math.min((expiryOf(next, days) - now()) * 60_000, LONGEST_TIMER));
  return withdrawn;
};
