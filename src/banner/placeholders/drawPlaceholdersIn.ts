import type { Gate } from '../../gate/Gate';
import type { ServiceId } from '../../services/Service';
import baseCss from '../base.css?inline';
import { sheetOf } from '../createHost';
import { labelsFor } from '../labelsFor';
import { createPlaceholder } from './createPlaceholder';
import { findMissing } from './findMissing';
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
  /** Frames that were loaded once for elements which a service's script would fill. */
  const frames = new Map<HTMLElement, { readonly id: ServiceId; readonly frame: Element }>();

  const update = () => {
    const consent = gate.consent();
    const granted = consent.state === 'decided' ? consent.granted : new Set<ServiceId>();
    for (const [place, { id, frame }] of frames) {
      if (!granted.has(id)) continue;
      // The script fills the element itself now.
      frame.remove();
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
      const onFrame = (frame: Element) => {
        frames.set(place, { id, frame });
        update();
      };
      const vendor = vendorFor(id, gate.options);
      removals.set(place, createPlaceholder(place, what, { gate, say, label: labelFor(id), vendor, sheets, onFrame }));
    }
  };
  gate.subscribe(update);
  update();
};
