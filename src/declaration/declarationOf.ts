import type { COOKIE } from '../consent/Consent';
import type { Facts } from '../words/factsOf';
import { lifeText } from '../words/lifeText';
import type { Texts } from '../words/Texts';
import type { Declaration, Part } from './Declaration';
import { dateText } from './dateText';
import { paragraphOf } from './paragraphOf';
import { partOnService } from './partOnService';
import { columnsIn } from './storesTable';

/** What the owner's options say that a privacy policy has to say, too. */
export interface Terms {
  readonly lang: string;
  /** Life of a decision, 1 to 365. */
  readonly days: number;
  /** Date or version of the policy; empty when the owner names none. */
  readonly policy: string;
  /** Domain whose subdomains share the decision. @default this host only */
  readonly domain?: string | undefined;
  /** That there is a service worker; its address does not matter. @default none */
  readonly shield?: string | true | undefined;
}

/** Written once more, and compared by its type: a value that two files of the banner's share is a file of its own. */
const NAME: typeof COOKIE = 'einlass';

/** Safari keeps a cookie written by script no longer than this, in days. */
const SAFARI = 7;

/**
 * The section of a privacy policy on the services named, and on nothing else: whoever lists what a site does not use
 * says something untrue of it, and so does whoever says that there is none because none is known. The same values give
 * the same text, whatever the visitor has decided.
 */
export const declarationOf = (services: readonly Facts[], terms: Terms, texts: Texts): Declaration => ({
  lang: terms.lang,
  ...opening(services, texts),
  parts: [
    ...services.map((service) => partOnService(service, texts, terms.lang)),
    onDecision(terms, texts),
    onCookie(terms, texts),
  ],
});

const opening = (services: readonly Facts[], { say }: Texts): Part => {
  const hasStars = services.some(({ stores }) => stores.some(({ name }) => name.includes('*')));
  return {
    title: say('declaration.title'),
    blocks: [
      ...paragraphOf(
        services.length > 0 ? say('declaration.intro', { count: services.length }) : say('declaration.none'),
        say('declaration.data'),
      ),
      ...paragraphOf(say('settings.law')),
      ...paragraphOf(hasStars && say('declaration.names')),
    ],
  };
};

const onDecision = ({ lang, days, policy }: Terms, { say }: Texts): Part => ({
  title: say('declaration.decision.title'),
  blocks: [
    ...paragraphOf(say('declaration.decision.change')),
    { kind: 'opener', text: say('declaration.decision.open') },
    ...paragraphOf(say('declaration.decision.effect')),
    ...paragraphOf(
      say('declaration.decision.days', { count: days }),
      policy && say('declaration.decision.policy', { policy: dateText(policy, lang) }),
    ),
    ...paragraphOf(say('declaration.decision.signal')),
  ],
});

const onCookie = ({ lang, days, domain, shield }: Terms, { say }: Texts): Part => {
  const cells = [say('kind.cookie'), lifeText({ days }, lang, say), say('declaration.cookie.use')];
  return {
    title: say('declaration.cookie.title'),
    blocks: [
      ...paragraphOf(say('settings.necessaryText', { count: days })),
      ...paragraphOf(say('declaration.cookie.content'), say('declaration.cookie.law')),
      ...paragraphOf(
        domain && say('declaration.cookie.domain', { domain: domain.replace(/^\./, '') }),
        days > SAFARI && say('declaration.cookie.early'),
      ),
      {
        kind: 'table',
        table: {
          caption: say('declaration.cookie.stores'),
          columns: columnsIn(say),
          rows: [{ name: NAME, cells }],
        },
      },
      ...paragraphOf(shield && say('declaration.cookie.shield')),
    ],
  };
};
