import type { Face } from './Face';
import { OUR_RANGE } from './standIn';
import { toFace } from './toFace';

/** A face that a page has, and whether its file is there. */
export interface RealFace extends Face {
  readonly status: FontFaceLoadStatus;
}

/** The faces of a page, without ours and those whose file cannot be had, which are held ones, too. */
export const realFaces = (doc: Document): readonly RealFace[] =>
  [...doc.fonts]
    .filter(({ unicodeRange, status }) => unicodeRange !== OUR_RANGE && status !== 'error')
    .map((face) => ({ ...toFace(face), status: face.status }));
