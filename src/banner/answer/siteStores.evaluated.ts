import { services } from '../../services';
import { type SiteStores, siteStoresOf } from './siteStoresOf';

/** What the catalogue's services keep on the site's domain, by service id. The build replaces this module by its value. */
export const siteStores: Readonly<Record<string, SiteStores>> = Object.fromEntries(
  services.map((service) => [service.id, siteStoresOf(service)]),
);
