import type { ServiceId } from '../services/Service';
import { granted, welcome } from './decision';
import { insertAnew, letIn, restore } from './hold';
import { letScriptIn } from './letScriptIn';
import { running } from './watch';

/** Lets a held element in if its service is granted, or regardless of that if the visitor wants it `once`. */
export const admit = (element: Element, id: ServiceId, once?: boolean): void => {
  const allowed = () => once || granted(id);
  if (letIn.has(element) || !allowed()) return;
  letIn.add(element);
  welcome.add(id);
  if (element.localName === 'script') {
    running.add(id);
    // It waits for its turn, and the visitor may have changed their mind by then.
    letScriptIn(element, allowed);
  } else {
    // A style is read again when it is inserted again, not when its type changes; a video looks for sources that are
    // inserted; and Chromium drops the address that a frame is given while the page around it is being read.
    if (/style|frame|object|embed|source/.test(element.localName)) insertAnew(element, restore);
    else restore(element);
  }
};
