import type { Einlass } from './createApi';

// What the gate finds or leaves on a page and TypeScript's own declarations lack.
declare global {
  interface Window {
    einlass?: Einlass;
    /** Google's queue of commands. */
    dataLayer?: unknown[];
  }
  interface Navigator {
    /** https://www.w3.org/TR/gpc/ */
    readonly globalPrivacyControl?: unknown;
  }
  interface Document {
    /** https://wicg.github.io/nav-speculation/prerendering.html */
    readonly prerendering?: boolean;
    /** A copy of a document is one, of the same kind, that is shown nowhere. */
    cloneNode(subtree?: boolean): Document;
  }
}
