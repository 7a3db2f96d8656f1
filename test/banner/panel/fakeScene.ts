import type { Scene } from '../../../src/banner/panel/Scene';
import { createRuleOf } from '../../../src/services/createRuleOf';
import { rules } from '../../../src/services/rules';
import { OPTIONS } from '../fakeGate';

/** What the panel goes by: a page with nothing in it but what a test says. */
export const fakeScene = (given: Partial<Scene> & { readonly used?: readonly string[] } = {}): Scene => ({
  doc: document,
  gate: { used: () => given.used ?? [], options: OPTIONS },
  held: new Map(),
  leaks: [],
  contacts: [],
  granted: new Set(),
  everGranted: given.granted ?? new Set(),
  ruleOf: createRuleOf(rules),
  ...given,
});
