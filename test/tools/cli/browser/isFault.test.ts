import { expect, it } from 'vitest';
import { isFault } from '../../../../src/tools/cli/browser/isFault';

const service = { kind: 'service', service: 'google-fonts' } as const;

it.each(['opened', 'refused', 'withdrawn'] as const)(
  'counts services when a page is %s, others where it is strict',
  (step) => {
    expect(isFault(step, service, false)).toBe(true);
    expect(isFault(step, { kind: 'unknown' }, false)).toBe(false);
    expect(isFault(step, { kind: 'unknown' }, true)).toBe(true);
    expect(isFault(step, { kind: 'site' }, true)).toBe(false);
  },
);

it('counts nobody when all is accepted', () => {
  expect(isFault('accepted', service, true)).toBe(false);
  expect(isFault('accepted', { kind: 'unknown' }, true)).toBe(false);
});
