import { createServiceLookup } from '../services/createServiceLookup';
import type { Rules } from '../services/pickRules';
import type { ServiceId } from '../services/Service';
import { granted } from './decision';
import { meet } from './register';

/** Services whose code runs in this page: only a reload ends it. */
export const running = new Set<ServiceId>();

let lookUp: ReturnType<typeof createServiceLookup>;

/** Says which rules hold on this page. */
export const watchFor = (rules: readonly Rules[]): void => {
  lookUp = createServiceLookup(rules);
};

/** The service that an address belongs to. Never throws. */
export const serviceOf = (url: string): ServiceId | undefined => lookUp(url, document.baseURI);

/** The same, while it is to be held; undefined lets it through. `runsCode`: it is a script's address. Never throws. */
export const toHold = (url: string, runsCode?: boolean): ServiceId | undefined => {
  const id = serviceOf(url);
  if (!id) return undefined;
  meet(id);
  if (!granted(id)) return id;
  if (runsCode) running.add(id);
  return undefined;
};
