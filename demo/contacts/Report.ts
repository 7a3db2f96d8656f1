import type { Contact } from './contactsOf';

/** Everything that the panel shows, at one moment. */
export interface Report {
  /** Hosts other than the page's own, in order of first contact. */
  readonly contacts: readonly Contact[];
  /** Elements still held, by the id of the service that they wait for. */
  readonly held: ReadonlyMap<string, number>;
  /** The cookies that a script of this page can read, each as `name=value`. */
  readonly cookies: readonly string[];
  /** Addresses that escaped, as Einlass reports them. */
  readonly leaks: readonly string[];
}
