import { type Consent, type EpochMinutes, MINUTES_PER_DAY, undecided } from '../consent/Consent';
import { expiryOf } from '../consent/expiryOf';
import { isGranted } from '../consent/isGranted';
import type { Rules } from '../services/pickRules';
import type { ServiceId } from '../services/Service';
import { tellConsentMode } from './consentMode';
import { page } from './own';
import { CHANGE, publicDecision } from './publicDecision';

let inForce: Consent = undecided;
let ended = false;
let timer: ReturnType<typeof setTimeout> | undefined;

export const now = (): EpochMinutes => Math.floor(Date.now() / 60_000);

/** Until when a service that the visitor has let in may be contacted, in milliseconds of the page's life. */
export const welcome = new Map<ServiceId, number>();

/** The decision in force. */
export const consent = (): Consent => inForce;

/** True when a decision was in force in this page's life, and none is now. */
export const lapsed = (): boolean => ended;

export const granted = (id: ServiceId): boolean => isGranted(inForce, id);

/**
 * Puts a decision in force and calls back at its end. Google's tags hear of a new one first, then the page's own code,
 * both before anything is let in.
 * Returns the services that are withdrawn by it.
 */
export const putInForce = (
  next: Consent,
  rules: readonly Rules[],
  { days, onExpiry }: { readonly days: number; readonly onExpiry: () => void },
): readonly ServiceId[] => {
  const before = publicDecision(inForce);
  const detail = publicDecision(next);
  ended = next.state === 'undecided' && (ended || inForce.state === 'decided');
  inForce = next;
  if (JSON.stringify(detail) !== JSON.stringify(before)) {
    tellConsentMode(
      'update',
      rules,
      rules.filter(({ id }) => granted(id)),
    );
    page.dispatchEvent(new CustomEvent(CHANGE, { detail }));
  }
  clearTimeout(timer);
  // Browsers cannot wait for more than 24.8 days, so a long decision is looked at every day.
  if (next.state === 'decided')
    timer = setTimeout(onExpiry, Math.min(expiryOf(next, days) - now(), MINUTES_PER_DAY) * 60_000);
  const withdrawn = before.granted.filter((id) => !granted(id));
  for (const id of withdrawn) welcome.set(id, performance.now());
  for (const id of detail.granted) welcome.set(id, Infinity);
  return withdrawn;
};
