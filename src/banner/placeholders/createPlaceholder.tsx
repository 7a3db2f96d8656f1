import { render } from 'preact';
import type { Gate } from '../../gate/Gate';
import type { Derivation } from '../../services/Service';
import type { Say } from '../../words/TextKey';
import { createHost } from '../createHost';
import type { Label } from '../labelOf';
import { focusInto } from './focusInto';
import { followBox } from './followBox';
import { frameAddress } from './frameAddress';
import { loadOnce } from './loadOnce';
import type { Missing } from './Missing';
import { nameFrame } from './nameFrame';
import type { OfferProps } from './Offer';
import { Placeholder } from './Placeholder';
import { shownAddress } from './shownAddress';

interface Parts {
  readonly gate: Gate;
  readonly say: Say;
  readonly label: Label;
  /** Legal name of the company that receives data. */
  readonly vendor: string;
  /** How the service's embedded addresses become pages that a person can open. */
  readonly pages: readonly Derivation[];
  /** Shared by all placeholders. */
  readonly sheets: readonly CSSStyleSheet[];
  /** Is told that a frame was put into an element which the service's script would fill, in place of what stood there. */
  onFrame(before: readonly Node[]): void;
}

/** Draws a placeholder over `place`. Returns the way to take it away. */
export const createPlaceholder = (place: HTMLElement, missing: Missing, parts: Parts): (() => void) => {
  const { gate, say, label, vendor, pages } = parts;
  const { host, root } = createHost(place.ownerDocument, 'einlass-placeholder', parts.sheets);
  const base = place.ownerDocument.baseURI;
  const { inert } = place;
  let unkept = false;
  let compact = false;

  const uncover = () => {
    place.inert = inert;
  };
  const linked = () => shownAddress(place, missing, { base, pages });
  const frameOf = () => (missing.kind === 'unfilled' ? frameAddress(missing.embed.frame, place, linked()) : undefined);
  const loaded = (element: HTMLElement) => {
    uncover();
    root.querySelector('dialog')?.close();
    focusInto(element);
  };
  const onOnce = () => {
    const before = [...place.childNodes];
    const shown = loadOnce(gate, place, missing, frameOf());
    nameFrame(shown, label.name);
    loaded(shown);
    if (shown !== place) parts.onFrame(before);
  };
  const onAlways = async () => {
    const { kept } = await gate.decide({ grant: [missing.id] });
    unkept = !kept;
    if (kept) loaded(place);
    else draw();
  };
  const draw = () => {
    const { lang } = gate.options;
    const loads = loadsOf(missing, frameOf());
    const offer = { label, vendor, say, lang, address: linked(), loads, unkept, onOnce, onAlways };
    render(<Placeholder {...offer} compact={compact} />, root);
  };
  const fit = () => {
    compact = false;
    draw();
    compact = !fits(root.firstElementChild);
    if (compact) draw();
  };
  nameFrame(place, label.name);
  // Nobody sees what has the focus down there.
  place.inert = true;
  draw();
  place.before(host);
  const stop = followBox(host, place, fit);
  return () => {
    stop();
    uncover();
    host.remove();
  };
};

const loadsOf = (missing: Missing, frame: string | undefined): OfferProps['loads'] => {
  if (missing.kind === 'held') return 'once';
  if (missing.embed.ended) return 'ended';
  return frame ? 'once' : 'service';
};

/** True when a box shows all that is in it. */
const fits = (box: Element | null) =>
  box === null || (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth);
