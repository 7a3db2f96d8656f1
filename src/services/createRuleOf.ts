import { createServiceLookup } from './createServiceLookup';
import type { Rules } from './pickRules';
import type { Match, ServiceId } from './Service';

/** The rule by which an address was recognised, and whose it is. */
export interface Recognised {
  readonly service: ServiceId;
  readonly rule: Match;
}

/**
 * Makes the function that names the rule by which an address belongs to a service; undefined where none fits. It asks as
 * `createServiceLookup` does and so in the same order: each rule is looked up as if it were a service of its own.
 */
export const createRuleOf = (
  rules: readonly Pick<Rules, 'id' | 'match'>[],
): ((url: string, base: string) => Recognised | undefined) => {
  const single = rules.flatMap(({ id, match }) => match.map((rule) => ({ service: id, rule })));
  const find = createServiceLookup(single.map(({ rule }, at) => ({ id: String(at), match: [rule] })));
  return (url, base) => single[Number(find(url, base))];
};
