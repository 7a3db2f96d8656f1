import { type Consent, type EpochMinutes, undecided } from './Consent';
import { expiryOf } from './expiryOf';
import { isoMinute } from './isoMinute';
import { policyKey } from './policyKey';

interface Terms {
  readonly now: EpochMinutes;
  /** Life of a decision, 1 to 365. */
  readonly days: number;
  /** The owner's date or version of the policy; a decision under another one no longer counts. */
  readonly policy: string;
}

const TEXT = /^v=1&at=(.{17})&policy=(.*?)&yes=([a-z\d+-]*)&no=([a-z\d+-]*)$/;

/**
 * Reads the cookie's text. Whatever is not of the form that `formatConsent` writes counts as undecided: missing, broken,
 * from a newer version, expired, from the future, made under another policy, or a yes and a no to one service.
 */
export const parseConsent = (text: unknown, { now, days, policy }: Terms): Consent => {
  const [, date = '', madeUnder, yes, no] = TEXT.exec(String(text)) ?? [];
  const at = Date.parse(date) / 60_000;
  const granted = idsIn(yes);
  const refused = idsIn(no);
  const consent = { state: 'decided', granted, refused, at, policy: policyKey(policy) } as const;
  // NaN fails the first; engines read the 30th of February as a day of March, which fails the second.
  const holds = at <= now && isoMinute(at) === date && now < expiryOf(consent, days) && madeUnder === consent.policy;
  return holds && ![...granted].some((id) => refused.has(id)) ? consent : undecided;
};

const idsIn = (list = ''): ReadonlySet<string> => new Set(list.match(/[^+]+/g));
