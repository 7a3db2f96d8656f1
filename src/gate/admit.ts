import type { ServiceId } from '../services/Service';
import { letIn, restore } from './hold';
import { letScriptIn } from './letScriptIn';
import { running, welcome } from './watch';

/** Lets a held element in. A script waits for its turn, and `stillGranted` is asked again then. */
export const admit = (element: Element, id: ServiceId, stillGranted: () => boolean): void => {
  if (letIn.has(element)) return;
  letIn.add(element);
  welcome.add(id);
  if (element.localName === 'script') {
    running.add(id);
    letScriptIn(element, stillGranted);
  } else {
    restore(element);
    // Browsers read a style again when it is inserted again, not when its type changes.
    if (element.localName === 'style') element.parentNode?.insertBefore(element, element.nextSibling);
  }
};
