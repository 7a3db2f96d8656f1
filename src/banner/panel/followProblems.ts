import type { Gate } from '../../gate/Gate';

/** What escaped is shown by itself. */
const SHOWN = ['leak', 'elsewhere'];

/**
 * Calls back with what the owner was told of this page, now and when it becomes more, and has the options looked at,
 * which else happens when they are first used. Returns the way to stop it.
 */
export const followProblems = async (
  gate: Gate,
  listener: (sentences: readonly string[]) => void,
): Promise<() => void> => {
  const { told, onTold } = await import('../owner/tellOwner');
  const hear = () => listener(told.flatMap(({ problem, sentence }) => (SHOWN.includes(problem) ? [] : sentence)));
  const stop = onTold(hear);
  hear();
  lookAtOptions(gate);
  return stop;
};

const lookAtOptions = async (gate: Gate): Promise<void> => {
  try {
    const [answer, settings] = await Promise.all([import('../answer/entry'), import('../settings/openSettingsIn')]);
    answer.warnOfOptions(gate, gate.page.baseURI);
    settings.checkOptions(gate, gate.page);
  } catch {
    // Whoever needs these files says so when they are missing.
  }
};
