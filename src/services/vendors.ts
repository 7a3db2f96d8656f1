import type { Recipient, Vendor } from './Service';

/** Companies that run several services, and those they pass data to. */
export const google = {
  name: 'Google Ireland Limited',
  address: 'Gordon House, Barrow Street, Dublin 4, D04 E5W5',
  country: 'IE',
} as const satisfies Vendor;

export const googleParent = { name: 'Google LLC', country: 'US', basis: 'dpf' } as const satisfies Recipient;

export const meta = {
  name: 'Meta Platforms Ireland Limited',
  address: 'Merrion Road, Dublin 4, D04 X2K5',
  country: 'IE',
} as const satisfies Vendor;

export const metaParent = { name: 'Meta Platforms, Inc.', country: 'US', basis: 'dpf' } as const satisfies Recipient;

export const microsoft = {
  name: 'Microsoft Ireland Operations Limited',
  address: 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18',
  country: 'IE',
} as const satisfies Vendor;

export const microsoftParent = {
  name: 'Microsoft Corporation',
  country: 'US',
  basis: 'unknown',
} as const satisfies Recipient;
