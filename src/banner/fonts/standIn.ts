import type { Face } from './Face';
import { isIconFont } from './isIconFont';
import type { Kind } from './Metrics';
import { metricsOf } from './metricsOf';

/**
 * Fonts of devices, those of one kind being equally wide. The first gives the measure. Android has no serif font that is
 * as wide as its like elsewhere.
 */
const LOCAL: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  sans: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica', 'Roboto'],
  serif: ['Times New Roman', 'Liberation Serif', 'Tinos'],
  mono: ['Courier New', 'Liberation Mono', 'Cousine', 'Droid Sans Mono'],
};

/** What is in no font, so that our rules can be told from those of the page. */
export const OUR_RANGE = 'U+0-10FFFE';

/**
 * The rules by which a font of the device stands in for a face: as wide and as high as the real one. None where the
 * family is unknown. `whole`: one rule with just the descriptors of the real face, behind which it stands from then on;
 * until then a face of many weights has two, so that bold text is bold.
 */
export const standIn = (face: Face, whole: boolean): string => {
  const metrics = metricsOf(face.family);
  if (!metrics) return '';
  const [first, last = first] = face.weight.split(' ').map(Number);
  if (!first || !last) return '';
  const italic = face.style === 'italic';
  const [measure] = LOCAL[metrics.kind];
  const rule = (from: number, to: number, like: number): string => {
    const weight = Math.min(Math.max(like, from), to);
    const bold = weight >= 600;
    // The words of icons are made so small that nobody sees them; the height stays.
    const size = isIconFont(face.family)
      ? 0.01
      : metrics.widthOf(weight, italic) / (metricsOf(measure)?.widthOf(bold ? 700 : 400, italic) ?? 1);
    const full = (bold ? ' Bold' : '') + (italic ? ' Italic' : '');
    const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
    const height = (thousandths: number) => percent(thousandths / 1000 / size);
    return `@font-face{${[
      `font-family:"${face.family}"`,
      `font-weight:${from === to ? from : `${from} ${to}`}`,
      `font-style:${face.style}`,
      `font-stretch:${face.stretch}`,
      `unicode-range:${OUR_RANGE}`,
      `src:${LOCAL[metrics.kind].map((name) => `local("${name}${full}")`)}`,
      `size-adjust:${percent(size)}`,
      `ascent-override:${height(metrics.ascent)}`,
      `descent-override:${height(metrics.descent)}`,
      `line-gap-override:${height(metrics.lineGap)}`,
    ].join(';')}}`;
  };
  if (whole || first >= 600 || last < 600) return rule(first, last, 400);
  return rule(first, 599, 400) + rule(600, last, 700);
};
