import type { Face } from './Face';
import { iconStyles } from './iconStyles';
import { isIconFont } from './isIconFont';
import type { RealFace } from './realFaces';
import { standIn } from './standIn';
import { keyOf } from './toFace';

/**
 * The style sheet that stands in for faces while they are not there. In a layer, because browsers try what is in none
 * first, whatever the order; a face of the same descriptors is drawn with as soon as it has come, and until then the next
 * one is, also while a font is to block. (Beside it in `document.fonts`, or in a sheet without a layer, ours would win for
 * good.)
 */
export const standInsFor = (faces: readonly Face[], real: readonly RealFace[]): string => {
  const missing = faces.filter((face) => isMissing(face, real));
  const rules = missing.map((face) => standIn(face, isKnown(face.family, real)));
  const icons = new Set(missing.map(({ family }) => family).filter(isIconFont));
  return `@layer einlass{${rules.join('')}}${[...icons].map(iconStyles).join('')}`;
};

/** True when the page's style sheets have come to know a family. */
export const isKnown = (family: string, real: readonly RealFace[]): boolean =>
  real.some((face) => face.family === family);

const isMissing = (face: Face, real: readonly RealFace[]): boolean => {
  const alike = real.filter((one) => keyOf(one) === keyOf(face));
  // A weight that the family turns out not to have is made of another one, as without us.
  if (alike.length === 0) return !isKnown(face.family, real);
  return alike.some(({ status }) => status === 'loading') || !alike.some(({ status }) => status === 'loaded');
};
