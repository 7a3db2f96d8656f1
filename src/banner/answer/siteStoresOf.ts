import type { Service, Store } from '../../services/Service';

/** Name patterns of what a service keeps on the site's own domain, by kind; those not certain enough to be shown, too. */
export type SiteStores = Partial<Readonly<Record<Store['kind'], readonly string[]>>>;

/** Picks from a service what the site's own scripts can delete. */
export const siteStoresOf = ({ stores }: Pick<Service, 'stores'>): SiteStores => {
  const found: Partial<Record<Store['kind'], string[]>> = {};
  for (const { kind, name, owner, httpOnly } of stores) {
    if (owner !== 'site' || httpOnly) continue;
    found[kind] = [...(found[kind] ?? []), name];
  }
  return found;
};
