import type { Derivation } from '../../services/Service';

/** What the first rule that fits makes of an address; undefined where none does. */
export const deriveAddress = (address: string, rules: readonly Derivation[]): string | undefined => {
  for (const { from, to } of rules) {
    const groups = find(from, address);
    if (groups) return to.replace(/\$(\d)/g, (_, number) => groups[number] ?? '');
  }
  return undefined;
};

const find = (expression: string, address: string): RegExpExecArray | null => {
  try {
    return new RegExp(expression).exec(address);
  } catch {
    // An owner's own service may hold what is no expression; the address stays as it is.
    return null;
  }
};
