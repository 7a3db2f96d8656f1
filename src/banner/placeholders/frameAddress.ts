import type { Embed } from '../../services/Service';
import { deriveAddress } from './deriveAddress';

/**
 * Address of the vendor's page that shows just this one element; undefined where there is none. The element's attributes
 * become its query: `data-show-text` as `show_text`, or `show-text` where the tag itself is the vendor's, such as
 * `<fb:post>`. Or it is made of the address that the plain link goes to.
 */
export const frameAddress = (
  frame: Embed['frame'],
  element: Element,
  shown: string | undefined,
): string | undefined => {
  if (typeof frame !== 'string') return frame && shown && deriveAddress(shown, [frame]);
  const url = new URL(frame);
  const prefix = element.tagName.includes(':') ? '' : 'data-';
  for (const { name, value } of element.attributes) {
    if (!name.startsWith(prefix) || COMMON.test(name)) continue;
    url.searchParams.set(name.slice(prefix.length).replaceAll('-', '_'), value);
  }
  return url.href;
};

/** What any element may have, and what is ours: not meant for the vendor. */
const COMMON = /^(id|class|style|title|lang|dir|hidden|role|aria-.*|on.*|data-einlass.*)$/;
