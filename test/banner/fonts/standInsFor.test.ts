import { describe, expect, it } from 'vitest';
import { standInsFor } from '../../../src/banner/fonts/standInsFor';
import { toFace } from '../../../src/banner/fonts/toFace';

const regular = toFace({ family: 'Lora' });
const bold = toFace({ family: 'Lora', weight: 'bold' });
const icons = toFace({ family: 'Material Icons' });

const weightsIn = (css: string) => [...css.matchAll(/font-weight:([^;]+)/g)].map(([, weight]) => weight);

describe('the sheet that stands in for faces', () => {
  it('holds its rules in a layer, which those of the page come before', () => {
    expect(standInsFor([regular], [])).toMatch(/^@layer einlass\{(@font-face\{[^}]*\})+\}$/);
  });

  it('stands in while the real face is not there or on its way', () => {
    expect(weightsIn(standInsFor([regular, bold], []))).toEqual(['400', '700']);
    const coming = [
      { ...regular, status: 'loading' },
      { ...bold, status: 'unloaded' },
    ] as const;
    expect(weightsIn(standInsFor([regular, bold], coming))).toEqual(['400', '700']);
  });

  it('leaves a face alone once it has come, and no part of it is on its way', () => {
    const latin = { ...regular, status: 'loaded' } as const;
    expect(weightsIn(standInsFor([regular, bold], [latin, { ...bold, status: 'unloaded' }]))).toEqual(['700']);
    expect(weightsIn(standInsFor([regular], [latin, { ...regular, status: 'loading' }]))).toEqual(['400']);
    expect(weightsIn(standInsFor([regular], [latin, { ...regular, status: 'unloaded' }]))).toEqual([]);
  });

  it('leaves a weight alone that the family turns out not to have', () => {
    expect(weightsIn(standInsFor([regular, bold], [{ ...regular, status: 'unloaded' }]))).toEqual(['400']);
  });

  it('keeps the squares of icons until their font has come', () => {
    const selector = ':where(.material-icons){';
    expect(standInsFor([icons], [])).toContain(selector);
    expect(standInsFor([icons], [{ ...icons, status: 'loading' }])).toContain(selector);
    expect(standInsFor([icons], [{ ...icons, status: 'loaded' }])).not.toContain(selector);
    expect(standInsFor([regular], [])).not.toContain(':where');
  });
});
