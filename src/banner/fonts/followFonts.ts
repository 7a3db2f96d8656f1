import type { Gate } from '../../gate/Gate';
import type { Face } from './Face';
import { heldFaces } from './heldFaces';
import { isIconFont } from './isIconFont';
import { realFaces } from './realFaces';
import { isKnown, standInsFor } from './standInsFor';
import { keyOf } from './toFace';

/** For how long the style sheets of granted fonts are waited for, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Has fonts of the device stand in for those of Google that are held, as wide and as high, so that nothing moves when
 * these come; and tells the owner where icons are missing.
 * Where the page has been drawn already, text that may be being read stays as it is up to a grant, upon which it would
 * change anyway; the words that would be icons go at once.
 */
export const followFonts = (gate: Gate): void => {
  const doc = gate.page;
  const sheet = new CSSStyleSheet();
  doc.adoptedStyleSheets.push(sheet);
  const faces = new Map<string, Face>();
  let written = '';
  let waits = false;
  let late = performance.getEntriesByName('first-contentful-paint').length > 0;

  const settle = () => {
    const all = [...faces.values()];
    const css = standInsFor(late ? all.filter(({ family }) => isIconFont(family)) : all, realFaces(doc));
    if (css !== written) sheet.replaceSync(css);
    written = css;
  };
  const update = () => {
    for (const face of heldFaces(doc, gate)) faces.set(keyOf(face), face);
    if ([...faces.values()].some(({ family }) => isIconFont(family))) gate.warn('icons');
    const consent = gate.consent();
    const granted = consent.state === 'decided' && consent.granted.has('google-fonts');
    if (granted) late = false;
    settle();
    if (waits || !granted) return;
    waits = true;
    awaitSheets(performance.now() + PATIENCE);
  };
  // Before each frame, so that none is drawn in which a real face and a stand-in unlike it are both there.
  const awaitSheets = (end: number) => {
    settle();
    const real = realFaces(doc);
    waits = performance.now() < end && [...faces.values()].some(({ family }) => !isKnown(family, real));
    if (waits) requestAnimationFrame(() => awaitSheets(end));
  };
  gate.subscribe(update);
  doc.fonts.addEventListener('loadingdone', settle);
  doc.addEventListener('load', ({ target }) => target instanceof HTMLLinkElement && update(), true);
  update();
};
