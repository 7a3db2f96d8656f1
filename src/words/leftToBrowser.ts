import type { Facts } from './factsOf';

/** What no script of the site can delete. */
export interface Left {
  /** Names by the vendor's domain; only the browser can delete these. */
  readonly vendors: ReadonlyMap<string, readonly string[]>;
  /** Names on the site's own domain that are kept from scripts; its server can delete these, too. */
  readonly server: readonly string[];
}

/** Adds up what stays when the services' own-site entries have been deleted. */
export const leftToBrowser = (services: readonly Facts[]): Left => {
  const vendors = new Map<string, readonly string[]>();
  const server = new Set<string>();
  for (const { name, owner, httpOnly } of services.flatMap(({ stores }) => stores)) {
    if (owner !== 'site') vendors.set(owner, [...new Set([...(vendors.get(owner) ?? []), name])]);
    else if (httpOnly) server.add(name);
  }
  return { vendors, server: [...server] };
};
