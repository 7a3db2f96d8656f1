import { HELD_TYPE } from '../attributes';
import type { Element } from './Element';
import { valuesOf } from './valuesOf';

/** True for a script or style that is kept from being used. */
export const isInert = (element: Element): boolean =>
  /^(script|style)$/.test(element.name) && valuesOf(element)('type')?.trim().toLowerCase() === HELD_TYPE;
