/**
 * rewriting/ turns HTML and CSS text into held markup and back: text in, text out, in a server, a worker and a browser
 * alike. It changes a text by insertions at known places and touches no other byte of it. What it imports besides is the
 * two tokenizers, which read as browsers do.
 */
import type { ServiceId } from '../../services/Service';

/** The service that an address is held for; undefined leaves it alone. `base` is what relative addresses are resolved by. */
export interface ServiceOf {
  (url: string, base: string): ServiceId | undefined;
  /**
   * False where no address of a service can be in a text, be it an address, CSS or a script. It is asked first, because
   * it answers faster. See `createServiceOf`.
   * @default any text may name a service
   */
  readonly mayName?: (text: string) => boolean;
}
