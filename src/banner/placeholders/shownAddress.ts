import { HELD_PREFIX } from '../../markup/attributes';
import type { Derivation } from '../../services/Service';
import { safeUrl } from '../../words/safeUrl';
import { deriveAddress } from './deriveAddress';
import type { Missing } from './Missing';

interface From {
  /** Base of relative addresses. */
  readonly base: string;
  /** How the service's embedded addresses become pages. */
  readonly pages: readonly Derivation[];
}

/**
 * Address for a plain link to what is missing: what the plugin is about, if it says so or its address tells, otherwise
 * the vendor's page that would be embedded. Undefined when there is no web address.
 */
export const shownAddress = (place: Element, missing: Missing, { base, pages }: From): string | undefined => {
  if (missing.kind === 'unfilled') {
    const address = place.getAttribute(missing.embed.link ?? 'data-href') ?? lastLinkIn(place);
    return address ? safeUrl(address, base) : undefined;
  }
  const [held = place] = missing.elements;
  const address = ['src', 'data', 'poster'].map((name) => held.getAttribute(HELD_PREFIX + name)).find(Boolean);
  const frame = address ? safeUrl(address, base) : undefined;
  const subject = frame && (deriveAddress(frame, pages) ?? new URL(frame).searchParams.get('href'));
  return (subject ? safeUrl(subject, base) : undefined) ?? frame;
};

/** Posts end with a link to themselves. */
const lastLinkIn = (place: Element) => [...place.querySelectorAll('a[href]')].at(-1)?.getAttribute('href');
