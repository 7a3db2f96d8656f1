import type { Choice } from '../consent/choose';
import type { ServiceId } from '../services/Service';
import { leaks } from './audit';
import { consent, granted } from './decision';
import type { Gate } from './Gate';
import type { Leak } from './Leak';
import { page } from './own';
import { CHANGE, type PublicDecision, publicDecision } from './publicDecision';

/** What a page's own code may use: `window.einlass`. */
export interface Einlass {
  /** Opens the settings. */
  open(): Promise<void>;
  /** Keeps and applies an answer that the visitor has given elsewhere. False when the browser did not keep it. */
  decide(choice: Choice): Promise<boolean>;
  /** Takes grants back: those named, or all. The page is loaded anew where code of a service had run. */
  withdraw(ids?: Iterable<ServiceId>): Promise<boolean>;
  /** True when the visitor has granted the service. */
  granted(id: ServiceId): boolean;
  /** Resolves as soon as the service is granted. */
  whenGranted(id: ServiceId): Promise<void>;
  /** Calls back with the decision after each change. Returns the way to stop it. */
  subscribe(listener: (decision: PublicDecision) => void): () => void;
  /** What the page has contacted without a grant. */
  readonly leaks: readonly Leak[];
}

export const createApi = (gate: Gate, open: () => Promise<void>): Einlass => {
  const decide = async (choice: Choice) => {
    const outcome = await gate.decide(choice);
    if (outcome.kept && outcome.reload) location.reload();
    return outcome.kept;
  };
  const subscribe = (listener: (decision: PublicDecision) => void) => {
    const hear = () => listener(publicDecision(consent()));
    page.addEventListener(CHANGE, hear);
    return () => page.removeEventListener(CHANGE, hear);
  };
  return {
    open,
    decide,
    granted,
    subscribe,
    leaks,
    withdraw: (ids = publicDecision(consent()).granted) => decide({ refuse: ids }),
    whenGranted: (id) =>
      new Promise((resolve) => {
        // Asked again after each change: a promise that is resolved stays as it is.
        const look = () => granted(id) && resolve();
        subscribe(look);
        look();
      }),
  };
};
