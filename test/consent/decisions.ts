import fc from 'fast-check';
import type { Consent } from '../../src/consent/Consent';
import { policyKey } from '../../src/consent/policyKey';

export type Decided = Extract<Consent, { state: 'decided' }>;

/** Minutes since 1970 of a time that is written as the cookie writes it, such as `2026-05-01T09:30Z`. */
export const minuteOf = (time: string): number => Date.parse(time) / 60_000;

/** A decision as a test needs it; what is left out is empty. */
export const decision = (
  granted: readonly string[],
  refused: readonly string[],
  { at = minuteOf('2026-05-01T09:30Z'), policy = '' } = {},
): Decided => ({ state: 'decided', granted: new Set(granted), refused: new Set(refused), at, policy });

/** Any id that a service of the catalogue or of an owner can have. */
export const anyId = fc.stringMatching(/^[a-z\d-]+$/);

/** Any minute of the years that four digits can write, 0000 to 9999. */
export const anyMinute = fc.integer({ min: minuteOf('0000-01-01T00:00Z'), max: minuteOf('9999-12-31T23:59Z') });

/** Any life of a decision that an owner can choose. */
export const anyDays = fc.integer({ min: 1, max: 365 });

/** Any text that an owner can write for the date or version of the policy. */
export const anyPolicy = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '2026-05-01', '1. Mai 2026', '&yes=google-ads&no='),
);

/** Any decision, at any minute, under any policy. */
export const anyDecision: fc.Arbitrary<Decided> = fc
  .record({
    answers: fc.uniqueArray(fc.tuple(anyId, fc.boolean()), { selector: ([id]) => id }),
    at: anyMinute,
    policy: anyPolicy,
  })
  .map(({ answers, at, policy }) => {
    const idsOf = (yes: boolean) => answers.filter(([, answer]) => answer === yes).map(([id]) => id);
    return decision(idsOf(true), idsOf(false), { at, policy: policyKey(policy) });
  });
