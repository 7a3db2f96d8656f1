import type { Rules } from '../services/pickRules';
import { granted } from './decision';
import { page } from './own';

let policy: string | undefined;

/**
 * Where the owner names `strict` hosts, the page may contact these, its own and those of granted services only: the
 * browser sees to it, also where no script can look, as in a style sheet. What static markup names may have been fetched
 * ahead of any script. The first call puts this in force;
 * later ones tell whether it no longer fits the decision, as only a reload can change it.
 */
export const isOutgrown = (strict: string | undefined, rules: readonly Rules[]): boolean => {
  if (strict === undefined) return false;
  const hosts = rules.flatMap(({ id, match }) =>
    match.map(({ host }) => (host && granted(id) ? ` ${host} *.${host}` : '')),
  );
  // A policy knows no `google.*`; of all countries the vendors' own one has to do.
  const next = `default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval' ${strict}${hosts.join('')}`.replaceAll(
    '.*',
    '.com',
  );
  if (policy) return policy !== next;
  policy = next;
  const meta = { httpEquiv: 'Content-Security-Policy', content: next };
  page.head.append(Object.assign(page.createElement('meta'), meta));
  return false;
};
