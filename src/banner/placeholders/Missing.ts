import type { Embed, ServiceId } from '../../services/Service';

/** Something that is not shown because its service was not granted. */
export type Missing =
  /** Elements whose address is held; they are let in together. */
  | { readonly kind: 'held'; readonly id: ServiceId; readonly elements: readonly Element[] }
  /** An element that the service's script would fill. */
  | { readonly kind: 'unfilled'; readonly id: ServiceId; readonly embed: Embed };
