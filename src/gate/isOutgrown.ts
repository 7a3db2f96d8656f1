import type { Rules } from '../services/pickRules';
import { granted } from './decision';
import { page } from './own';

/** The hosts in force, and after a decision those that will be. */
let policy: string | undefined;

/**
 * Where the owner names `strict` hosts, the page may contact these, its own and those of granted services only: the
 * browser sees to it, also where no script can look, as in a style sheet. What static markup names may have been fetched
 * ahead of any script. The first call puts this in force; later ones tell, once for each decision, whether it no longer
 * fits, as only a reload can change it.
 */
export const isOutgrown = (strict: string | undefined, rules: readonly Rules[]): boolean => {
  if (strict === undefined) return false;
  const hosts = rules.flatMap(({ id, match }) =>
    match.flatMap(({ host }) => (host && granted(id) ? [host, `*.${host}`] : [])),
  );
  // A host without a scheme is none for sockets. A policy knows no `google.*`; of all countries the vendors' own has to do.
  const next = [...(strict.match(/[^\s,]+/g) ?? []), ...hosts]
    .map((host) => (/[:']/.test(host) ? host : `${host} wss://${host}`))
    .join(' ')
    .replaceAll('.*', '.com');
  const before = policy;
  policy = next;
  if (before !== undefined) return before !== next;
  const content = `default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval' ${next}`;
  page.head.append(Object.assign(page.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content }));
  return false;
};
