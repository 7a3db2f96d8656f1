import type { Match, ServiceId } from '../../services/Service';

/**
 * panel/ is what the site's owner sees of their own page when its address has the query `?einlass`: what is held, what
 * was let in, what escaped, and by which rule. It reads; it changes nothing, stores nothing and asks nobody.
 */

/** One thing that the page names, and the service that it belongs to. */
export interface Row {
  /** Undefined where browsers hide who answered. */
  readonly service: ServiceId | undefined;
  /** The tag with its attribute, or the kind of the request: `<script src>`, `fetch`. Empty: cannot be told any more. */
  readonly what: string;
  /** Whole where it belongs to a service, else as it was written. Empty: there is none, as for code within a tag. */
  readonly url: string;
  /** By which the address was recognised. Undefined: by no rule, but by the mark of a held tag, if any. */
  readonly rule: Match | undefined;
  /** It was let in, and its service has no grant now. */
  readonly ungranted?: boolean;
  /** The markup to write instead; empty where no tag is known. For what escaped only. */
  readonly cure?: string;
}

/** A request of the page, as browsers list it. */
export interface Contact {
  readonly url: string;
  /** `script`, `css`, `fetch` … */
  readonly kind: string;
}

export interface Findings {
  readonly leaked: readonly Row[];
  readonly held: readonly Row[];
  readonly released: readonly Row[];
  /** Hosts that were contacted and that no service names, each once. */
  readonly others: readonly string[];
}
