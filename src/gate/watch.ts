import { HELD } from '../markup/attributes';
import { createServiceLookup } from '../services/createServiceLookup';
import type { Rules } from '../services/pickRules';
import type { ServiceId } from '../services/Service';
import { traceOf } from '../services/traceOf';
import { granted } from './decision';
import { page } from './own';
import { meet } from './register';

/** Services whose code runs in this page: only a reload ends it. */
export const running = new Set<ServiceId>();

let lookUp: ReturnType<typeof createServiceLookup>;
let suspect: RegExp;

/**
 * What may hide a host from `mayName`: characters as escapes or entities, and where a host stands those that browsers
 * decode, read as other ones or leave out. https://url.spec.whatwg.org/#host-parsing
 */
const HIDDEN = '\\\\|&#|(?://|:)[^\\s"\'<>/?#]*(?:%[2-7]|[\\xad\\u2060-\\uffff])';

/** Says which rules hold on this page. */
export const watchFor = (rules: readonly Rules[]): void => {
  lookUp = createServiceLookup(rules);
  suspect = traceOf(rules, [HELD, HIDDEN]);
};

/**
 * False where no address of a service can be in a text, be it an address, HTML or CSS. One look, whatever the number of
 * addresses in it; true says nothing yet.
 */
export const mayName = (text: unknown): boolean => suspect.test(String(text));

/** The same for a single address, which may be one with what browsers leave out of it wherever it stands. */
export const mayBe = (address: string): boolean => /[\t\n\r]/.test(address) || mayName(address);

/** The service that an address belongs to. Never throws. */
export const serviceOf = (url: string): ServiceId | undefined => (mayBe(url) ? lookUp(url, page.baseURI) : undefined);

/** The same, while it is to be held; undefined lets it through. `runsCode`: it is a script's address. Never throws. */
export const toHold = (url: string, runsCode?: boolean): ServiceId | undefined => {
  const id = serviceOf(url);
  if (!id) return undefined;
  meet(id);
  if (!granted(id)) return id;
  if (runsCode) running.add(id);
  return undefined;
};
