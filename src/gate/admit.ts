import type { ServiceId } from '../services/Service';
import { granted } from './decision';
import { letIn, restore } from './hold';
import { letScriptIn } from './letScriptIn';
import { running, welcome } from './watch';

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
    restore(element);
    // Browsers read a style again when it is inserted again, not when its type changes.
    if (element.localName === 'style') element.parentNode?.insertBefore(element, element.nextSibling);
  }
};
