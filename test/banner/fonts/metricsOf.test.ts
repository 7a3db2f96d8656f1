import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../src/banner/fonts/metricsOf';

describe('what is known of a family', () => {
  it('is how high it is, in thousandths of its size', () => {
    expect(metricsOf('Lora')).toMatchObject({ kind: 'serif', ascent: 1006, descent: 274, lineGap: 0 });
  });

  it('is how wide a letter is in each weight, upright and italic', () => {
    const width = metricsOf('Lora')?.widthOf;
    expect([width?.(400, false), width?.(700, false), width?.(400, true), width?.(700, true)]).toEqual([
      468, 482, 455, 462,
    ]);
    expect(width?.(550, false)).toBe(475);
  });

  it.each([
    ['Roboto', 'sans'],
    ['Pacifico', 'sans'],
    ['Merriweather', 'serif'],
    ['Fira Code', 'mono'],
    ['Arial', 'sans'],
    ['Times New Roman', 'serif'],
    ['Courier New', 'mono'],
  ])('says of %s that it is most like a %s font', (family, kind) => {
    expect(metricsOf(family)?.kind).toBe(kind);
  });

  it('is nothing of a family that Google does not have', () => {
    expect(metricsOf('Hausschrift')).toBeUndefined();
    expect(metricsOf('')).toBeUndefined();
  });
});
