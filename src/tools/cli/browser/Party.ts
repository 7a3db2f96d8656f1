import type { ServiceId } from '../../../services/Service';

/** Whose an address, a cookie or a stored entry is. */
export type Party =
  | { readonly kind: 'service'; readonly service: ServiceId }
  /** A third party that the catalogue does not know. */
  | { readonly kind: 'unknown' }
  /** The page's own site. */
  | { readonly kind: 'site' };
