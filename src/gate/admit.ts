import { HELD } from '../markup/attributes';
import type { ServiceId } from '../services/Service';
import { welcome } from './decision';
import { get, insertAnew, letIn, restore, restyleAll, waitsFor } from './hold';
import { letScriptIn } from './letScriptIn';
import { mayRestore } from './trusted';
import { running } from './watch';

/** Lets a held element in if its service is granted, or regardless of that if the visitor wants it `once`. */
export const admit = (element: Element, once?: boolean): void => {
  const id: ServiceId | null = get(element, HELD);
  const allowed = () => once || !waitsFor(element);
  if (id === null || letIn.has(element)) return;
  restyleAll(element);
  if (!allowed() || !mayRestore(element)) return;
  letIn.add(element);
  welcome.set(id, Infinity);
  if (element.localName === 'script') {
    running.add(id);
    // It waits for its turn, and the visitor may have changed their mind by then.
    letScriptIn(element, allowed);
  } else {
    // A style is read again when it is inserted again, not when its type changes; a video looks for sources that are
    // inserted; a link's images count as it is inserted, and an animation begins; and Chromium drops the address that a
    // frame is given while the page around it is being read.
    if (/^(style|i?frame|object|embed|source|link|set|animate)$/.test(element.localName)) insertAnew(element, restore);
    else restore(element);
  }
};
