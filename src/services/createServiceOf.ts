import { createServiceLookup } from './createServiceLookup';
import type { Rules } from './pickRules';
import type { ServiceId } from './Service';
import { traceOf } from './traceOf';

/** Base for addresses that are whole but for the scheme; a name that belongs to nobody. */
const NOWHERE = 'https://site.invalid/';

/**
 * Behind these a host may stand that the text does not show: escapes, entities, and in a host what browsers decode or
 * read as other characters, such as everything outside of ASCII. A host is looked through from the last colon before it,
 * so that a text full of colons takes no longer than another. https://url.spec.whatwg.org/#host-parsing
 */
export const HIDDEN: readonly string[] = ['\\\\', '&#', '(?://|:)[^\\s"\'<>/?#:]*(?:%[2-7]|[^\\0-\\x7f])'];

/** The look-up, and with it the one look that tells of most texts that it is not needed. */
export interface WatchedServices {
  /** The service that an address belongs to, if any. Never throws. */
  (url: string, base?: string): ServiceId | undefined;
  /** False where no address of a service can be in a text, be it an address, CSS or a script; true says nothing yet. */
  readonly mayName: (text: string) => boolean;
}

/** Makes the look-up for services of the catalogue, of an owner, or of both. */
export const createServiceOf = (rules: readonly Pick<Rules, 'id' | 'match'>[]): WatchedServices => {
  const lookUp = createServiceLookup(rules);
  const trace = traceOf(rules, HIDDEN);
  const mayName = (text: string) => trace.test(text);
  return Object.assign((url: string, base = NOWHERE) => lookUp(url, base), { mayName });
};
