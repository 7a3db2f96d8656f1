import type { Face } from './Face';
import { toFace } from './toFace';

/**
 * The faces that an address of Google Fonts asks for: https://developers.google.com/fonts/docs/css2 and its elder,
 * https://developers.google.com/fonts/docs/getting_started. What cannot be read is left out.
 */
export const facesInAddress = (address: string): readonly Face[] => {
  const { pathname, searchParams } = new URL(address, 'https://fonts.googleapis.com');
  const families = searchParams.getAll('family');
  return pathname === '/css2' ? families.flatMap(newer) : families.flatMap((value) => value.split('|')).flatMap(elder);
};

/** `Lora:ital,wght@0,400;1,100..900`: names of axes, then a value for each, or a range. */
const newer = (value: string): readonly Face[] => {
  const [family = '', axes = ''] = value.split(':');
  const [names = '', tuples = ''] = axes.split('@');
  return tuples.split(';').map((tuple) => {
    const values = tuple.split(',');
    const on = new Map(names.split(',').map((name, at) => [name, values[at] ?? ''] as const));
    return toFace({
      family,
      weight: rangeOf(on.get('wght')),
      style: styleOf(on.get('ital'), on.get('slnt')),
      stretch: rangeOf(on.get('wdth'), '%'),
    });
  });
};

/** `100..900` as CSS has it; empty where there is no value. */
const rangeOf = (value = '', unit = ''): string => value && value.replace('..', `${unit} `) + unit;

const styleOf = (ital = '', slnt = ''): string => {
  if (!slnt) return ital === '1' ? 'italic' : 'normal';
  // Where a font leans by degrees, the sign of the axis is the opposite of that in CSS.
  const degrees = slnt.split('..').map((end) => -Number(end));
  return `oblique ${degrees.reverse().join('deg ')}deg`;
};

/** `Lora:400,700i,bold,italic`. */
const elder = (value: string): readonly Face[] => {
  const [family = '', variants = ''] = value.split(':');
  return variants.split(',').flatMap((variant) => {
    const [, weight, italic] = /^(\d+|b(?:old)?|r(?:egular)?|)(i(?:talic)?)?$/.exec(variant) ?? [];
    if (weight === undefined) return [];
    return toFace({
      family,
      weight: weight.replace(/^b.*/, '700').replace(/^r.*/, ''),
      style: italic ? 'italic' : 'normal',
    });
  });
};
