import type { Consent, EpochMinutes } from '../../consent/Consent';
import { expiryOf } from '../../consent/expiryOf';
import type { Options } from '../../gate/Options';
import type { ServiceId } from '../../services/Service';
import { lifeLeft, lifeText } from '../../words/lifeText';
import type { Say } from '../../words/TextKey';
import { Receipt } from './Receipt';
import { receiptOf } from './receiptOf';
import { receiptText } from './receiptText';

interface Props {
  readonly consent: Consent;
  readonly options: Options;
  readonly now: EpochMinutes;
  /** Host of the page. */
  readonly site: string;
  readonly say: Say;
  /** What a service is called. */
  readonly nameOf: (id: ServiceId) => string;
}

/** Draws the decision in force: since when, under which policy, for how long; with a receipt to keep. */
export const Decision = ({ say, ...decision }: Props) => (
  <section class="group" aria-labelledby="decision">
    <h3 id="decision">{say('decision.title')}</h3>
    <Made say={say} {...decision} />
  </section>
);

const Made = ({ consent, options, now, site, say, nameOf }: Props) => {
  if (consent.state === 'undecided') return <p>{say('decision.none')}</p>;
  const { lang, days, policy } = options;
  const asked = { site, lang, days };
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(consent.at * 60_000);
  const life = lifeText(lifeLeft(expiryOf(consent, days) - now), lang, say);
  return (
    <>
      <p>
        {[say('decision.made', { date }), policy && say('decision.policy', { policy }), say('decision.left', { life })]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Receipt
        text={receiptText(consent, asked, { say, nameOf })}
        json={receiptOf(consent, asked)}
        title={say('decision.receipt')}
        printLabel={say('receipt.print')}
        jsonLabel={say('decision.receiptLabel')}
      />
    </>
  );
};
