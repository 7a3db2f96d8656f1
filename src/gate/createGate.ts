import { COOKIE } from '../consent/Consent';
import { parseConsent } from '../consent/parseConsent';
import { toAsk } from '../consent/toAsk';
import { HELD } from '../markup/attributes';
import type { Rules } from '../services/pickRules';
import type { ServiceId } from '../services/Service';
import { admit } from './admit';
import { reportElement } from './audit';
import { consent, granted, lapsed, now, putInForce } from './decision';
import type { Gate } from './Gate';
import { get, holdElement, holdTree, letIn } from './hold';
import { isOutgrown } from './isOutgrown';
import { loadBanner } from './loadBanner';
import type { Options } from './Options';
import { page } from './own';
import { restyleSheets } from './postTexts';
import { changed, heldElements, meet, remember, subscribe, takeFresh, used } from './register';
import { isInert, takeOverTag } from './takeOverTag';
import { takePosts } from './takePosts';
import { warn } from './warn';
import { running } from './watch';

/** The gate, with what only its own folder calls. */
export interface RunningGate extends Gate {
  /** Decides about an element that has come into the page. */
  adopt(element: Element): void;
}

export const createGate = (options: Options, rules: readonly Rules[]): RunningGate => {
  const read = () => parseConsent(cookieText(), { now: now(), days: options.days, policy: options.policy });
  const runs = (id: ServiceId) => running.has(id);

  /** Acts on the cookie as it is now, and returns the services that are withdrawn by it. */
  const apply = (): readonly ServiceId[] => {
    const withdrawn = putInForce(read(), rules, { days: options.days, onExpiry });
    // Where everything is granted nothing is patched.
    if (!rules.every(({ id }) => granted(id))) takePosts(window);
    if (withdrawn.length) holdTree(document);
    restyleSheets();
    for (const element of heldElements().keys()) admit(element);
    changed();
    return withdrawn;
  };
  // The page stays, so its code has to be told.
  const onExpiry = () => {
    const withdrawn = apply();
    if (withdrawn.length) loadBanner().then((banner) => banner?.signalWithdrawal(gate, withdrawn));
  };

  const gate: RunningGate = {
    options,
    page,
    now,
    reread: () => apply().some(runs) || isOutgrown(options.strict, rules),
    consent,
    lapsed,
    subscribe,
    warn,
    used: () => [...used],
    asked: () => toAsk(consent(), used, navigator.globalPrivacyControl === true),
    held: heldElements,

    adopt(element) {
      if (letIn.has(element)) return;
      const inert = isInert(element);
      if (holdElement(element) && !inert) reportElement(element);
      takeOverTag(element);
      if (get(element, HELD) !== null) remember(element);
    },

    releaseOnce(element) {
      admit(element, true);
      changed();
    },

    decide: async (choice) => (await loadBanner())?.decide(gate, choice) ?? { kept: false },
  };
  subscribe(() => {
    for (const element of takeFresh()) {
      const id = get(element, HELD) ?? '';
      if (rules.some((rule) => rule.id === id)) meet(id);
      else warn('held-id', id);
      admit(element);
    }
  });
  return gate;
};

/** The text of the one cookie. A frame without storage throws on reading; nothing is granted there. */
const cookieText = (): string | undefined => {
  try {
    return new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(page.cookie)?.[1];
  } catch {
    warn('cookie-unread');
    return undefined;
  }
};
