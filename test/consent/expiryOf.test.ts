import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expiryOf } from '../../src/consent/expiryOf';
import { anyDays, anyDecision, decision, minuteOf } from './decisions';

it('ends a decision of one day at the same minute of the next day', () => {
  expect(expiryOf(decision(['a'], []), 1)).toBe(minuteOf('2026-05-02T09:30Z'));
});

it('ends a decision of a year 365 days later', () => {
  expect(expiryOf(decision(['a'], []), 365)).toBe(minuteOf('2027-05-01T09:30Z'));
});

it('counts 24 hours on the day that the clocks change', () => {
  const evening = decision([], ['a'], { at: minuteOf('2026-03-28T20:00Z') });
  expect(expiryOf(evening, 1)).toBe(minuteOf('2026-03-29T20:00Z'));
});

it('lets yes and no live equally long', () => {
  expect(expiryOf(decision(['a', 'b'], []), 7)).toBe(expiryOf(decision([], ['a', 'b']), 7));
});

it('counts from the decision, whatever it says', () => {
  fc.assert(
    fc.property(anyDecision, anyDays, (consent, days) => {
      expect(expiryOf(consent, days) - consent.at).toBe(days * 24 * 60);
    }),
  );
});
