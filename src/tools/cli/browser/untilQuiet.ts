import { setTimeout as wait } from 'node:timers/promises';
import type { Io } from '../Io';
import type { Watch } from './watchRequests';

/** Milliseconds without a request or an answer after which a page is taken for complete. */
const QUIET = 1000;

/** Milliseconds after which a page is left that never is: some ask for ever. */
const LONGEST = 15_000;

/** Waits until a page asks for nothing more. False when the time was up before. */
export const untilQuiet = async (
  { isBusy, lastAt }: Watch,
  { now, interrupted }: Pick<Io, 'now' | 'interrupted'>,
): Promise<boolean> => {
  const begun = now();
  while (now() - begun < LONGEST && !interrupted.aborted) {
    await wait(100);
    if (!isBusy() && now() - Math.max(begun, lastAt()) >= QUIET) return true;
  }
  return false;
};
