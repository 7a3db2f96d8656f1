import type { Gate } from '../../gate/Gate';
import { createFrame } from './createFrame';
import type { Missing } from './Missing';

/**
 * Lets in what is missing at `place`, for this page view only. Returns what shows it: the place itself, or a frame with
 * this address that was put into it, because only the service's script would fill it.
 */
export const loadOnce = (
  gate: Gate,
  place: HTMLElement,
  missing: Missing,
  address: string | undefined,
): HTMLElement => {
  if (missing.kind === 'held') {
    for (const element of missing.elements) gate.releaseOnce(element);
    return place;
  }
  if (!address) return place;
  const frame = createFrame(place, { ...missing, address });
  // What stands there is what the vendor's script would take away, too.
  place.replaceChildren(frame);
  gate.releaseOnce(frame);
  return frame;
};
