import { callBanner } from './loadBanner';
import type { Problem } from './Problem';

const said = new Set<string>();

/**
 * Says a problem to the site's owner, in one console line with its cure; the same problem with the same value once.
 * The sentences come with the banner's files, so only pages with a problem load them. Always false, so that it can
 * stand where a check fails.
 */
export const warn = (problem: Problem, value = ''): false => {
  const short = `${problem} ${value}`;
  if (!said.has(short))
    callBanner('explain', problem, value).then((sentence = short) => console.warn(`[Einlass] ${sentence}`));
  said.add(short);
  return false;
};
