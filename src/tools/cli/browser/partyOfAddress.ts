import { serviceOf } from '../../../services/serviceOf';
import { isOwnSite } from '../check/isOwnSite';
import type { Party } from './Party';

/** Whose an address is, for a page that has these addresses. Copies of a service on the own site are the service's. */
export const partyOfAddress = (url: string, pages: readonly string[]): Party => {
  const service = serviceOf(url);
  if (service !== undefined) return { kind: 'service', service };
  return { kind: pages.some((page) => isOwnSite(url, page)) ? 'site' : 'unknown' };
};
