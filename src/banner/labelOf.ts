import type { Recipient, Service, Vendor } from '../services/Service';

/** What the first layer and the placeholders say of a service; few bytes, for the whole catalogue stands in there. */
export interface Label extends Pick<Service, 'name' | 'purposes'> {
  /** Everybody who receives data, by a key that two services of one company share; it ends in its country. */
  readonly companies: readonly string[];
}

/** Behind the country of a company that data leaves the EU for. */
export const ABROAD = '*';

/** Leaves out what a short text does not need. */
export const labelOf = ({ name, purposes, vendor, recipients = [] }: Service): Label => ({
  name,
  purposes,
  companies: [vendor, ...recipients].map(keyOf),
});

/** Four letters of the name tell companies of one country apart: `GoogIE`, `GoogUS*`. */
const keyOf = ({ name, country, basis = 'eu' }: Omit<Vendor, 'address'> | Recipient): string =>
  (/[a-z]{4}/i.exec(name)?.[0] ?? name) + country + (basis === 'eu' ? '' : ABROAD);
