import Cookies from 'js-cookie';
import { COOKIE, type Consent } from '../../consent/Consent';
import { expiryOf } from '../../consent/expiryOf';
import { formatConsent } from '../../consent/formatConsent';
import type { Options } from '../../gate/Options';
import { forgetCookie, type Place } from './forgetCookie';
import { ownOnly } from './ownOnly';

/** Writes the decision into its cookie and reads it back; false when the browser did not keep it. */
export const keepDecision = (
  consent: Extract<Consent, { state: 'decided' }>,
  { days, domain = '' }: Pick<Options, 'days' | 'domain'>,
  place: Place,
): boolean => {
  const text = formatConsent(consent);
  const keep = (cookieDomain: string) => {
    Cookies.set(
      COOKIE,
      text,
      ownOnly({
        path: '/',
        domain: cookieDomain,
        sameSite: 'Lax' as const,
        secure: place.protocol === 'https:',
        expires: new Date(expiryOf(consent, days) * 60_000),
      }),
    );
    return Cookies.get(COOKIE) === text;
  };
  try {
    if (keep(domain)) return true;
    // An older decision that was kept for another domain of the site may stand before this one.
    forgetCookie(COOKIE, place);
    // A domain that is not the page's own is refused by browsers; then the decision holds for this host only.
    return keep(domain) || keep('');
  } catch {
    // Some frames may not touch cookies at all. What is not kept counts as not decided.
    return false;
  }
};
