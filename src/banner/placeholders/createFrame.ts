import { HELD, HELD_PREFIX } from '../../markup/attributes';
import type { Embed, ServiceId } from '../../services/Service';

interface Framed {
  readonly id: ServiceId;
  readonly embed: Embed;
  /** The vendor's page for this one element. */
  readonly address: string;
}

/** A held frame that shows just this one element, and fills the room inside of it. */
export const createFrame = (element: HTMLElement, { id, embed, address }: Framed): HTMLIFrameElement => {
  const frame = element.ownerDocument.createElement('iframe');
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  const room = element.clientHeight - (parseFloat(paddingTop) || 0) - (parseFloat(paddingBottom) || 0);
  frame.setAttribute(HELD, id);
  frame.setAttribute(`${HELD_PREFIX}src`, address);
  frame.width = '100%';
  frame.height = String(Math.max(embed.height ?? 150, Math.floor(room)));
  // Otherwise the line that it stands in would add room for letters below, and a border around it.
  frame.align = 'top';
  frame.frameBorder = '0';
  return frame;
};
