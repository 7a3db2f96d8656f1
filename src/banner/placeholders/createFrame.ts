import { HELD, HELD_PREFIX } from '../../markup/attributes';
import type { Embed, ServiceId } from '../../services/Service';
import { frameAddress } from './frameAddress';

/** A held frame in the size of `element` that shows just this one; undefined where the vendor has no page for it. */
export const createFrame = (
  element: HTMLElement,
  { id, embed }: { readonly id: ServiceId; readonly embed: Embed },
): HTMLIFrameElement | undefined => {
  if (!embed.frame) return undefined;
  const frame = element.ownerDocument.createElement('iframe');
  frame.setAttribute(HELD, id);
  frame.setAttribute(`${HELD_PREFIX}src`, frameAddress(embed.frame, element));
  frame.width = String(element.clientWidth);
  frame.height = String(Math.max(embed.height ?? 150, element.clientHeight));
  return frame;
};
