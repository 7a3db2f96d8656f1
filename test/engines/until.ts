import { setTimeout as pause } from 'node:timers/promises';

/** How long anything may take, in milliseconds. The first start of a browser on a busy machine takes longest. */
const PATIENCE = 30_000;

/** How long one answer may take, in milliseconds. WebKit never gives one that was due as its page was put into the cache. */
const ANSWER_PATIENCE = 5_000;

/**
 * Asks again and again until the answer is true; a question that fails or stays without an answer is asked again.
 * Rejects after 30 s.
 */
export const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const giveUpAt = performance.now() + PATIENCE;
  let cause: unknown;
  while (performance.now() < giveUpAt) {
    try {
      if (await Promise.race([isSo(), pause(ANSWER_PATIENCE, false, { ref: false })])) return;
    } catch (problem) {
      // Between two documents there is nothing to ask; what never answers runs out of time.
      cause = problem;
    }
    await pause(10);
  }
  throw new Error(`${PATIENCE} ms were not enough until ${what}`, { cause });
};
