import { COOKIE, type Consent, type EpochMinutes } from '../../consent/Consent';
import { expiryOf } from '../../consent/expiryOf';
import { formatConsent } from '../../consent/formatConsent';
import type { Gate } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';
import type { Say } from '../../words/TextKey';

/** The decision in force, in sentences: what was decided, when, until when, under which policy, and what is still asked. */
export const decisionLines = (
  { consent, asked, now, options }: Pick<Gate, 'consent' | 'asked' | 'now' | 'options'>,
  say: Say,
): readonly string[] => {
  const waiting = asked().length > 0 ? [say('panel.asked', { services: asked().join(', ') })] : [];
  const decision = consent();
  if (decision.state === 'undecided') return [say('decision.none'), ...waiting];
  return [
    ...madeLines(decision, expiryOf(decision, options.days), { now: now(), lang: options.locale, say }),
    ...waiting,
  ];
};

interface Words {
  readonly now: EpochMinutes;
  readonly lang: string;
  readonly say: Say;
}

const madeLines = (
  decision: Extract<Consent, { state: 'decided' }>,
  end: EpochMinutes,
  { now, lang, say }: Words,
): readonly string[] => {
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  const date = (minutes: EpochMinutes) => dates.format(minutes * 60_000);
  const named = (ids: ReadonlySet<ServiceId>) => [...ids].sort().join(', ') || '–';
  return [
    say('decision.made', { date: date(decision.at) }),
    say('panel.ends', { date: date(end), left: inTime(end - now, lang) }),
    ...(decision.policy ? [say('decision.policy', { policy: decision.policy })] : []),
    say('panel.granted', { services: named(decision.granted) }),
    say('panel.refused', { services: named(decision.refused) }),
    say('panel.cookie', { cookie: `${COOKIE}=${formatConsent(decision)}` }),
  ];
};

/** When something will be, in the largest unit that says it well: "in 23 hours". */
const inTime = (minutes: EpochMinutes, lang: string): string => {
  const words = new Intl.RelativeTimeFormat(lang);
  if (minutes >= 2 * 1440) return words.format(Math.floor(minutes / 1440), 'day');
  if (minutes >= 2 * 60) return words.format(Math.floor(minutes / 60), 'hour');
  return words.format(minutes, 'minute');
};
