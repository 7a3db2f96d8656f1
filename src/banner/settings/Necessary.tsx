import { COOKIE } from '../../consent/Consent';
import type { Language } from './Language';

interface Props extends Language {
  /** Life of the cookie. */
  readonly days: number;
}

/** Draws what is kept without consent: the decision itself. It is no choice, hence no switch. */
export const Necessary = ({ days, say }: Props) => (
  <section class="group" aria-labelledby="necessary">
    <h3 id="necessary">{say('settings.necessary')}</h3>
    <p class="switch">
      <code>{COOKIE}</code>
      <strong>{say('settings.necessaryAlways')}</strong>
    </p>
    <p>{say('settings.necessaryText', { count: days })}</p>
  </section>
);
