import type { Consent } from './Consent';
import { isoMinute } from './isoMinute';

const VERSION = 1;

/**
 * The cookie's text, for `parseConsent` and for people:
 * `v=1&at=2026-05-01T09:30Z&policy=2026-05-01&yes=google-fonts&no=google-analytics+meta-pixel`.
 * The same answers in the same minute give the same text. The whole catalogue stays under 500 bytes.
 */
export const formatConsent = (consent: Extract<Consent, { state: 'decided' }>): string => {
  const ids = (set: ReadonlySet<string>) => [...set].sort().join('+');
  return `v=${VERSION}&at=${isoMinute(consent.at)}&policy=${consent.policy}&yes=${ids(consent.granted)}&no=${ids(consent.refused)}`;
};
