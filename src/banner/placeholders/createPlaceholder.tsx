import { render } from 'preact';
import type { Gate } from '../../gate/Gate';
import type { Say } from '../../words/TextKey';
import { createHost } from '../createHost';
import type { Label } from '../labelOf';
import { focusInto } from './focusInto';
import { followBox } from './followBox';
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
  /** Shared by all placeholders. */
  readonly sheets: readonly CSSStyleSheet[];
  /** Is told of a frame that was put in for an element which the service's script would fill. */
  onFrame(frame: HTMLElement): void;
}

/** Draws a placeholder over `place`. Returns the way to take it away. */
export const createPlaceholder = (place: HTMLElement, missing: Missing, parts: Parts): (() => void) => {
  const { gate, say, label, vendor } = parts;
  const { host, root } = createHost(place.ownerDocument, 'einlass-placeholder', parts.sheets);
  const base = place.ownerDocument.baseURI;
  const { inert } = place;
  let unkept = false;
  let compact = false;

  const uncover = () => {
    place.inert = inert;
  };
  const loaded = (element: HTMLElement) => {
    uncover();
    root.querySelector('dialog')?.close();
    focusInto(element);
  };
  const onOnce = () => {
    const shown = loadOnce(gate, place, missing);
    nameFrame(shown, label.name);
    loaded(shown);
    if (shown !== place) parts.onFrame(shown);
  };
  const onAlways = async () => {
    const { kept } = await gate.decide({ grant: [missing.id] });
    unkept = !kept;
    if (kept) loaded(place);
    else draw();
  };
  const draw = () => {
    const address = shownAddress(place, missing, base);
    const { lang } = gate.options;
    const offer = { label, vendor, say, lang, address, loads: loadsOf(missing), unkept, onOnce, onAlways };
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

const loadsOf = (missing: Missing): OfferProps['loads'] => {
  if (missing.kind === 'held') return 'once';
  if (missing.embed.ended) return 'ended';
  return missing.embed.frame ? 'once' : 'service';
};

/** True when a box shows all that is in it. */
const fits = (box: Element | null) =>
  box === null || (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth);
