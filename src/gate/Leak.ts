import type { ServiceId } from '../services/Service';

/** A third party that the page has contacted although the visitor has not granted it. */
export interface Leak {
  /**
   * Undefined where an address of the page's own led to another site: the browser hides which one, and whether it is a
   * service's.
   */
  readonly service: ServiceId | undefined;
  readonly url: string;
  /** The element that stood in the page unheld; undefined when none is known, as for a rule in a style sheet. */
  readonly element: Element | undefined;
  /** The markup to write instead of the element's; empty when no element is known. */
  readonly cure: string;
}
