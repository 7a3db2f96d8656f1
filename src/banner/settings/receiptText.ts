import { COOKIE, type Consent, type EpochMinutes } from '../../consent/Consent';
import { expiryOf } from '../../consent/expiryOf';
import { formatConsent } from '../../consent/formatConsent';
import type { ServiceId } from '../../services/Service';
import { listOf } from '../../words/listOf';
import type { Say } from '../../words/TextKey';
import type { Asked } from './receiptOf';

interface Words {
  readonly say: Say;
  readonly nameOf: (id: ServiceId) => string;
}

/** The decision in words, to print: what was decided, when, until when, under which policy. It names nobody. */
export const receiptText = (
  consent: Extract<Consent, { state: 'decided' }>,
  { site, lang, days }: Asked,
  { say, nameOf }: Words,
): string => {
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'long' });
  const date = (minutes: EpochMinutes) => dates.format(minutes * 60_000);
  const names = (ids: ReadonlySet<ServiceId>) =>
    ids.size > 0 ? listOf([...ids].map(nameOf).sort(), lang) : say('receipt.nothing');
  return [
    say('receipt.title', { site }),
    say('receipt.decided', { date: date(consent.at) }),
    say('receipt.ends', { date: date(expiryOf(consent, days)) }),
    consent.policy && say('decision.policy', { policy: consent.policy }),
    say('receipt.granted', { services: names(consent.granted) }),
    say('receipt.refused', { services: names(consent.refused) }),
    say('receipt.cookie', { cookie: `${COOKIE}=${formatConsent(consent)}` }),
  ]
    .filter(Boolean)
    .join('\n');
};
