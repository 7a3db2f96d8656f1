import { type Consent, type EpochMinutes, undecided } from './Consent';
import { expiryOf } from './expiryOf';
import { formatConsent } from './formatConsent';
import { policyKey } from './policyKey';

interface Terms {
  readonly now: EpochMinutes;
  /** Life of a decision, 1 to 365. */
  readonly days: number;
  /** The owner's date or version of the policy; a decision under another one no longer counts. */
  readonly policy: string;
}

/**
 * Reads the cookie's text. Whatever is not, letter by letter, what `formatConsent` writes counts as undecided: missing,
 * broken, from a newer version, expired, from the future, made under another policy, or a yes and a no to one service.
 */
export const parseConsent = (text: unknown, { now, days, policy }: Terms): Consent => {
  const [, date = '', yes, no] = /&at=(.*)&policy=.*&yes=(.*)&no=(.*)/.exec(String(text)) ?? [];
  const at = Date.parse(date) / 60_000;
  // Also false for NaN, the date that no calendar has.
  if (!(at <= now)) return undecided;
  const granted = idsIn(yes);
  const refused = idsIn(no);
  const consent = { state: 'decided', granted, refused, at, policy: policyKey(policy) } as const;
  const contradicts = [...granted].some((id) => refused.has(id));
  return now < expiryOf(consent, days) && formatConsent(consent) === text && !contradicts ? consent : undecided;
};

const idsIn = (list = ''): ReadonlySet<string> => new Set(list.match(/[a-z\d-]+/g));
