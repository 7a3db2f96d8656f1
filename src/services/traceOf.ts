import type { Rules } from './pickRules';

/**
 * An expression that finds the trace of a service in any text, be it an address, HTML, CSS or a script: the names of its
 * hosts, and for rules without a host the path or the query. Where it finds nothing no address of a service can be.
 *
 * @param hidden Sources of expressions for what counts as a trace besides, because a name may hide behind it.
 */
export const traceOf = (rules: readonly Pick<Rules, 'match'>[], hidden: readonly string[]): RegExp => {
  const literal: string[] = [];
  const other = [...hidden];
  for (const { host, path = '', query = '' } of rules.flatMap(({ match }) => match))
    if (host) literal.push(host.replaceAll('.', '\\.').replace('*', ''));
    else other.push((path === '^/' ? query : path).replace(/\[\?&]|\(&\|\$\)|[$^]/g, ''));
  return new RegExp(`[/\\\\:@.;](${literal.join('|')})|${other.join('|')}`, 'i');
};
