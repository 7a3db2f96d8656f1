import type { Problem } from '../../gate/Problem';
import { explainProblem } from './explainProblem';

/** Something that the owner was told. */
export interface Told {
  readonly problem: Problem;
  readonly sentence: string;
}

/** What the owner was told in this page so far, in order. */
export const told: Told[] = [];

const listeners = new Set<() => void>();

/** Calls back when the owner was told more. Returns the way to stop it. */
export const onTold = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Gives the sentence for a problem, and keeps it for the panel. `value` is what the owner wrote. */
export const tellOwner = (problem: Problem, value: string): string => {
  const sentence = explainProblem(problem, value);
  told.push({ problem, sentence });
  for (const listener of listeners) listener();
  return sentence;
};
