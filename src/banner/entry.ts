/**
 * banner/ is what visitors see: the first question, the settings, the placeholders; and what is written when they
 * answer. What is let in is decided in gate/ and consent/ alone. This file is the chunk that the gate fetches when there
 * is something to ask; all that is needed later or seldom is fetched from here.
 */
import type { Choice } from '../consent/choose';
import type { Gate, Outcome } from '../gate/Gate';
import type { Problem } from '../gate/Problem';
import type { ServiceId } from '../services/Service';
import { sayFirst } from './sayFirst';
import { showFirstLayer } from './showFirstLayer';

const shown = new WeakSet<Gate>();

const answer = () => import('./answer/entry');

/** Has a part act when it is there; the owner is told where it, or what it needs, cannot be had. */
const have = <Part>(gate: Gate, problem: Problem, part: Promise<Part>, act: (part: Part) => Promise<void> | void) =>
  part.then(act).catch(() => gate.warn(problem));

/** Draws the first question while there is something to ask, and follows the gate. Twice is the same as once. */
export const showBanner = async (gate: Gate): Promise<void> => {
  if (shown.has(gate)) return;
  shown.add(gate);
  const say = await sayFirst(gate.options).catch(() => gate.warn('question'));
  if (!say) return;
  const show = () => {
    const host = showFirstLayer(gate.page, gate, say, (opener) => openSettings(gate, opener));
    // Here before it is needed, so that an answer counts at once.
    answer().then(
      ({ attend }) => attend(gate.page, gate, host),
      // Asked for once more with the answer, which says that it is missing.
      () => undefined,
    );
  };
  if (gate.page.body) show();
  else gate.page.addEventListener('DOMContentLoaded', show, { once: true });
};

/** Opens the settings; the focus goes back to `opener` when they close. */
export const openSettings = (gate: Gate, opener?: Element): Promise<void> =>
  have(gate, 'settings', import('./settings/openSettingsIn'), ({ openSettingsIn }) =>
    openSettingsIn(gate.page, gate, opener),
  );

/** Draws a placeholder for each held embed, and follows the gate. Twice is the same as once. */
export const drawPlaceholders = (gate: Gate): Promise<void> =>
  have(gate, 'placeholders', import('./placeholders/drawPlaceholdersIn'), ({ drawPlaceholdersIn }) =>
    drawPlaceholdersIn(gate.page, gate),
  );

/** Writes the declaration into the elements that are there for it, and follows the gate. Twice is the same as once. */
export const declare = (gate: Gate): Promise<void> =>
  have(gate, 'declaration', import('./declaration/declareIn'), ({ declareIn }) => declareIn(gate.page, gate));

/** Shows the site's owner what is held, released and leaked, and follows the gate. Twice is the same as once. */
export const showPanel = (gate: Gate): Promise<void> =>
  import('./panel/showPanelIn').then(({ showPanelIn }) => showPanelIn(gate.page, gate)).catch(() => gate.warn('panel'));

/** Keeps an answer, has the gate act on it, and deletes what refused services have stored. Does not reload. */
export const decide = (gate: Gate, choice: Choice): Promise<Outcome> =>
  answer().then(
    ({ decideIn }) => decideIn(window, gate, choice),
    () => {
      gate.warn('cookie-unkept');
      return { kept: false };
    },
  );

/**
 * Puts a problem into a sentence for the site's owner, with its cure; undefined where that cannot be had. `value` is what
 * the owner wrote.
 */
export const explain = (problem: Problem, value: string): Promise<string | undefined> =>
  import('./owner/tellOwner').then(
    ({ tellOwner }) => tellOwner(problem, value),
    () => undefined,
  );

/** Tells the code of withdrawn services to stop. */
export const signalWithdrawal = (gate: Gate, ids: readonly ServiceId[]): Promise<void> =>
  answer().then(
    ({ signalWithdrawalIn }) => signalWithdrawalIn(window, gate, ids),
    // The gate holds the services all the same.
    () => undefined,
  );
