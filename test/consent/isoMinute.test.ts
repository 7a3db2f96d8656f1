import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoMinute } from '../../src/consent/isoMinute';
import { anyMinute, minuteOf } from './decisions';

it.each(['1970-01-01T00:00Z', '2026-05-01T09:30Z', '2028-02-29T23:59Z', '0000-01-01T00:00Z', '9999-12-31T23:59Z'])(
  'writes the minute %s, in UTC',
  (text) => {
    expect(isoMinute(minuteOf(text))).toBe(text);
  },
);

it('writes any minute of four-digit years so that it is read as the same one', () => {
  fc.assert(
    fc.property(anyMinute, (minute) => {
      expect(isoMinute(minute)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
      expect(minuteOf(isoMinute(minute))).toBe(minute);
    }),
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e15])('refuses %d, a time that no calendar has', (minute) => {
  expect(() => isoMinute(minute)).toThrow(RangeError);
});
