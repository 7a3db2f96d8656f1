import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyKey } from '../../src/consent/policyKey';
import { anyPolicy } from './decisions';

it.each([
  ['2026-05-01', '2026-05-01'],
  ['v2.1:final', 'v2.1:final'],
  ['1. Mai 2026', '1._Mai_2026'],
  ['Fassung vom 3. März', 'Fassung_vom_3._M_rz'],
  ['a &;=+%"\u{1f36a} b', 'a_b'],
  ['', ''],
])('writes the policy %j as %j', (policy, key) => {
  expect(policyKey(policy)).toBe(key);
});

it('keeps the first 40 characters', () => {
  expect(policyKey('x'.repeat(40))).toBe('x'.repeat(40));
  expect(policyKey(`${'x'.repeat(40)}y`)).toBe('x'.repeat(40));
});

it('gives letters, digits and . : _ - alone, 40 at most, for any text', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      expect(policyKey(policy)).toMatch(/^[A-Za-z\d.:_-]{0,40}$/);
    }),
  );
});

it('leaves a key as it is', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      expect(policyKey(policyKey(policy))).toBe(policyKey(policy));
    }),
  );
});

it('gives another key for another date', () => {
  const dates = fc.uniqueArray(fc.date({ noInvalidDate: true }), { minLength: 2, maxLength: 2, selector: Number });
  fc.assert(
    fc.property(dates, ([one, other]) => {
      expect(policyKey(one?.toISOString() ?? '')).not.toBe(policyKey(other?.toISOString() ?? ''));
    }),
  );
});
