import type { ServiceId } from '../services/Service';
import type { Say } from './TextKey';

/**
 * words/ turns what is known of services into what visitors read, the same in a page and outside of one. Values in,
 * words out; nothing here draws.
 */

/** Every sentence of a language. */
export interface Texts {
  readonly say: Say;
  /** What a service does, in one or two sentences; undefined for an own service that the owner has not described. */
  does(id: ServiceId): string | undefined;
}
