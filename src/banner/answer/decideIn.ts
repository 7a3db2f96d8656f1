import { COOKIE, type Consent } from '../../consent/Consent';
import { type Choice, choose } from '../../consent/choose';
import type { Gate, Outcome } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';
import { announceKept } from './announceKept';
import { forgetStores } from './forgetStores';
import { keepDecision } from './keepDecision';
import { signal } from './signal';

/** Keeps an answer, has the gate act on it, tells the site's other tabs, and deletes what refused services have stored. */
export const decideIn = (page: Window, gate: Gate, choice: Choice): Outcome => {
  const { options } = gate;
  // Another tab may have decided since.
  const endedElsewhere = gate.reread();
  const before = gate.consent();
  const next = choose(before, choice, { now: gate.now(), policy: options.policy });
  if (!keepDecision(next, options, page.location)) {
    gate.warn('cookie-unkept');
    return { kept: false };
  }
  // Before the gate acts on it: what runs in the page hears at once, and what waits hears first that it may run.
  signalWithdrawalIn(
    page,
    gate,
    grantedIn(before).filter((id) => !next.granted.has(id)),
  );
  signal(next.granted, true, options.ownServices, page);
  const ended = gate.reread();
  const others = new BroadcastChannel(COOKIE);
  others.postMessage('');
  others.close();
  announceKept(gate.page, options);
  const deleted = forgetStores([...next.refused], options.ownServices, page);
  return { kept: true, deleted, reload: ended || endedElsewhere };
};

/** Tells the code of withdrawn services to stop. */
export const signalWithdrawalIn = (page: Window, { options }: Gate, ids: readonly ServiceId[]): void =>
  signal(ids, false, options.ownServices, page);

const grantedIn = (consent: Consent) => (consent.state === 'decided' ? [...consent.granted] : []);
