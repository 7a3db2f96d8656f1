import type { Gate } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';
import { embeds } from './embeds.evaluated';
import type { Missing } from './Missing';

/** What shows something by itself; pictures, scripts and styles are held without a word. */
const SHOWN = 'iframe, object, embed, video, video > source';

/** Elements of the page that have a box in it and nothing to show there. */
export const findMissing = (
  doc: Document,
  gate: Gate,
  granted: ReadonlySet<ServiceId>,
): ReadonlyMap<HTMLElement, Missing> => {
  const missing = new Map<HTMLElement, Missing>();
  for (const [element, id] of gate.held()) {
    if (!element.isConnected || !element.matches(SHOWN)) continue;
    // What is written inside these is shown in their place, or not at all.
    const place = element.parentElement?.closest('object, video') ?? element;
    if (!(place instanceof HTMLElement)) continue;
    const before = missing.get(place);
    const elements = before?.kind === 'held' ? before.elements : [];
    missing.set(place, { kind: 'held', id, elements: [...elements, element] });
  }
  for (const id of gate.used())
    if (!granted.has(id))
      for (const embed of embedsOf(gate, id))
        for (const element of select(doc, embed.selector)) missing.set(element, { kind: 'unfilled', id, embed });
  return missing;
};

const embedsOf = ({ options }: Gate, id: ServiceId) =>
  options.ownServices.find((service) => service.id === id)?.embeds ?? embeds[id] ?? [];

const select = (doc: Document, selector: string): Iterable<HTMLElement> => {
  try {
    return doc.querySelectorAll<HTMLElement>(selector);
  } catch {
    // An owner's own service may name what is no selector; its elements stay empty, and the others are found.
    return [];
  }
};
