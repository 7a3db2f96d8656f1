import { HELD_PREFIX } from '../../markup/attributes';
import { safeUrl } from '../../words/safeUrl';
import type { Missing } from './Missing';

/**
 * Address for a plain link to what is missing: what the plugin is about, if it says so, otherwise the vendor's page
 * that would be embedded. Undefined when there is no web address.
 */
export const shownAddress = (place: Element, missing: Missing, base: string): string | undefined => {
  if (missing.kind === 'unfilled') {
    const address = place.getAttribute(missing.embed.link ?? 'data-href');
    return address ? safeUrl(address, base) : undefined;
  }
  const [held = place] = missing.elements;
  const address = ['src', 'data', 'poster'].map((name) => held.getAttribute(HELD_PREFIX + name)).find(Boolean);
  const frame = address ? safeUrl(address, base) : undefined;
  const subject = frame && new URL(frame).searchParams.get('href');
  return (subject ? safeUrl(subject, base) : undefined) ?? frame;
};
