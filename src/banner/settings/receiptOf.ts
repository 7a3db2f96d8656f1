import { COOKIE, type Consent } from '../../consent/Consent';
import { expiryOf } from '../../consent/expiryOf';
import { formatConsent } from '../../consent/formatConsent';
import type { Options } from '../../gate/Options';

/** Of which site the receipt is, and in which language the question was asked. */
export type Asked = Pick<Options, 'lang' | 'days'> & { readonly site: string };

/** The decision as text to keep: what was decided, when, under which policy. It names nobody. */
export const receiptOf = (consent: Extract<Consent, { state: 'decided' }>, { site, lang, days }: Asked): string => {
  const receipt = {
    site,
    language: lang,
    decided: time(consent.at),
    ends: time(expiryOf(consent, days)),
    policy: consent.policy,
    granted: [...consent.granted].sort(),
    refused: [...consent.refused].sort(),
    cookie: `${COOKIE}=${formatConsent(consent)}`,
  };
  return JSON.stringify(receipt, null, 2);
};

const time = (minutes: number) => new Date(minutes * 60_000).toISOString();
