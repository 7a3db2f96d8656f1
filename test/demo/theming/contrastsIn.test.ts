import { describe, expect, it } from 'vitest';
import { contrastOf, mixOf } from '../../../demo/theming/contrastOf';
import { contrastsIn } from '../../../demo/theming/contrastsIn';
import { DEFAULT } from '../../../demo/theming/Theme';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is that of WCAG, either way round', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  it('is 1 where both are the same', () => {
    expect(contrastOf('#1a4f8b', '#1a4f8b')).toBe(1);
  });
});

it('a mix of colours is what the browser makes of it', () => {
  expect(mixOf('#000000', '#ffffff', 0.05)).toBe('#f2f2f2');
  expect(mixOf('#ffffff', '#000000', 0.05)).toBe('#0d0d0d');
});

describe('the colours of a theme', () => {
  it('are told apart well enough in the look of Einlass', () => {
    expect(contrastsIn(DEFAULT).filter(({ enough }) => !enough)).toEqual([]);
    expect(contrastsIn(DEFAULT)).toHaveLength(4);
  });

  it('are measured in placeholders, too, whose ground is nearer to the text', () => {
    // 4.54:1 on white.
    const theme = { ...DEFAULT, light: { accent: '#767676', text: '#000000', background: '#ffffff' } };
    const low = contrastsIn(theme).filter(({ enough }) => !enough);
    expect(low.map(({ scheme, of }) => `${scheme} ${of}`)).toEqual(['light accent']);
    expect(low[0]?.ratio).toBeCloseTo(4.05, 1);
  });
});
