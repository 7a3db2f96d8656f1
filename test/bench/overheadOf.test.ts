import { describe, expect, it } from 'vitest';
import { medianOf, overheadOf } from './overheadOf';

/** A round of pairs whose other page takes `ratio` times as long, give or take `spread`, evenly. */
const round = (ratio: number, spread = 0) =>
  [-2, -1, 0, 1, 2].map((step) => ({ bare: 10, other: 10 * (ratio + (step * spread) / 2) }));

describe('overheadOf', () => {
  it('is nothing where both pages take the same', () => {
    expect(overheadOf([round(1), round(1)])).toEqual({ median: 0, low: 0, high: 0 });
  });

  it('tells how much more the other page took, as a share', () => {
    expect(overheadOf([round(1.25), round(1.25)]).median).toBeCloseTo(0.25);
  });

  it('compares within a pair, so a machine that slows down for both changes nothing', () => {
    const slow = round(1.25).map(({ bare, other }) => ({ bare: bare * 9, other: other * 9 }));
    expect(overheadOf([round(1.25), slow])).toMatchObject({ low: expect.closeTo(0.25), high: expect.closeTo(0.25) });
  });

  it('is less sure where pairs differ', () => {
    const { median, low, high } = overheadOf([round(1.1, 0.1), round(1.1, 0.1), round(1.1, 0.1)]);
    expect(median).toBeCloseTo(0.1);
    expect(low).toBeLessThan(0.1);
    expect(high).toBeGreaterThan(0.1);
  });

  it('is less sure where rounds differ, however much the pairs of each agree', () => {
    const { low, high } = overheadOf([round(1), round(1.1), round(1.2), round(1.3)]);
    expect(high - low).toBeGreaterThan(0.15);
  });

  it('gives the same interval for the same samples', () => {
    const rounds = [round(1.1, 0.1), round(1.2, 0.1)];
    expect(overheadOf(rounds)).toEqual(overheadOf(rounds));
  });

  it('is not a number without a sample', () => {
    expect(overheadOf([])).toEqual({ median: Number.NaN, low: Number.NaN, high: Number.NaN });
  });
});

describe('medianOf', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9], 9.5],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
