import type { Gate } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';
import baseCss from '../base.css?inline';
import { sheetOf } from '../createHost';
import { labelsFor } from '../labelsFor';
import { createPlaceholder } from './createPlaceholder';
import { findMissing } from './findMissing';
import { followPage } from './followPage';
import { pagesFor } from './pagesFor';
import placeholderCss from './placeholder.css?inline';
import { sayInPlace } from './sayInPlace';
import { vendorFor } from './vendorFor';

const drawn = new WeakSet<Gate>();

/** Keeps a placeholder over everything that is missing in the page, and follows the gate. */
export const drawPlaceholdersIn = async (doc: Document, gate: Gate): Promise<void> => {
  if (drawn.has(gate)) return;
  drawn.add(gate);
  const say = await sayInPlace(gate.options);
  const labelFor = labelsFor(gate.options);
  const sheets = [sheetOf(baseCss), sheetOf(placeholderCss)];
  const removals = new Map<HTMLElement, () => void>();
  /** Elements that a service's script would fill and that hold a frame loaded once, with what stood in them before. */
  const frames = new Map<HTMLElement, { readonly id: ServiceId; readonly before: readonly Node[] }>();

  const update = () => {
    const consent = gate.consent();
    const granted = consent.state === 'decided' ? consent.granted : new Set<ServiceId>();
    for (const [place, { id, before }] of frames) {
      if (!granted.has(id)) continue;
      // The script fills the element itself now, by what it finds there.
      place.replaceChildren(...before);
      frames.delete(place);
    }
    const missing = findMissing(doc, gate, granted);
    for (const [place, remove] of removals) {
      if (missing.has(place) && !frames.has(place)) continue;
      removals.delete(place);
      remove();
    }
    for (const [place, what] of missing) {
      const { id } = what;
      if (removals.has(place) || frames.has(place)) continue;
      const onFrame = (before: readonly Node[]) => {
        frames.set(place, { id, before });
        update();
      };
      const vendor = vendorFor(id, gate.options);
      const pages = pagesFor(id, gate.options);
      const parts = { gate, say, label: labelFor(id), vendor, pages, sheets, onFrame };
      removals.set(place, createPlaceholder(place, what, parts));
    }
  };
  gate.subscribe(update);
  followPage(doc, update);
  update();
};
