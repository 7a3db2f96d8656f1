import { describe, expect, it } from 'vitest';
import { standIn } from '../../../src/banner/fonts/standIn';
import { toFace } from '../../../src/banner/fonts/toFace';

const rules = (face: Parameters<typeof toFace>[0], whole = false) =>
  standIn(toFace(face), whole).split('@font-face').slice(1);

describe('the rule that stands in for a face', () => {
  it('has its name and its descriptors, and a font of the device made as wide and as high', () => {
    expect(rules({ family: 'Lora', weight: '400' })).toEqual([
      '{font-family:"Lora";font-weight:400;font-style:normal;font-stretch:100%;unicode-range:U+0-10FFFE;' +
        'src:local("Times New Roman"),local("Liberation Serif"),local("Tinos");' +
        'size-adjust:115.27%;ascent-override:87.27%;descent-override:23.77%;line-gap-override:0.00%}',
    ]);
  });

  it('takes the bold and the italic fonts of the device for bold and italic faces', () => {
    expect(rules({ family: 'Roboto', weight: '700', style: 'italic' })[0]).toContain(
      'src:local("Arial Bold Italic"),local("Liberation Sans Bold Italic")',
    );
    expect(rules({ family: 'Roboto', weight: '500' })[0]).toContain('src:local("Arial"),');
    expect(rules({ family: 'Roboto', weight: '600' })[0]).toContain('src:local("Arial Bold"),');
  });

  it('is two for a range of weights, so that bold text is bold, and one once the real face is known', () => {
    const inter = { family: 'Inter', weight: '100 900' };
    const weights = (whole: boolean) => rules(inter, whole).map((rule) => /font-weight:([^;]+)/.exec(rule)?.[1]);
    expect(weights(false)).toEqual(['100 599', '600 900']);
    expect(weights(true)).toEqual(['100 900']);
    expect(rules({ family: 'Inter', weight: '600 900' })).toHaveLength(1);
    expect(rules({ family: 'Inter', weight: '300 500' })).toHaveLength(1);
  });

  it('makes the words of icons too small to see, and leaves their height', () => {
    const [rule] = rules({ family: 'Material Icons' });
    expect(rule).toContain('size-adjust:1.00%;ascent-override:10000.00%;');
  });

  it('is none where nothing is known of the family', () => {
    expect(rules({ family: 'Hausschrift' })).toEqual([]);
  });

  it('is none where the weight is no number', () => {
    expect(rules({ family: 'Lora', weight: 'auto' })).toEqual([]);
  });
});
