import type { Service, Vendor } from '../services/Service';

/** What the first layer and the placeholders say of a service: a part of its own form, so that owners' services fit. */
export interface Label extends Pick<Service, 'name' | 'purposes' | 'recipients'> {
  readonly vendor: Omit<Vendor, 'address'>;
}

/** Leaves out what a short text does not need. */
export const labelOf = ({ name, purposes, vendor, recipients }: Service): Label => {
  const { address: _, ...company } = vendor;
  return { name, purposes, vendor: company, ...(recipients && { recipients }) };
};
