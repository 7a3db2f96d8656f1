import { services } from '../../services';

/** Legal names of the catalogue's vendors, by service id. The build replaces this module by its value. */
export const vendorNames: Readonly<Record<string, string>> = Object.fromEntries(
  services.map(({ id, vendor }) => [id, vendor.name]),
);
