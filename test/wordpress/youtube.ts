import { services } from '../../src/services';
import type { Service } from '../../src/services/Service';

/** As an owner would describe it, from the vendor's own pages. */
const youtube = {
  id: 'youtube',
  name: 'YouTube',
  purposes: ['media'],
  vendor: { name: 'Google Ireland Limited', address: 'Gordon House, Barrow Street, Dublin 4', country: 'IE' },
  match: [{ host: 'youtube.com' }, { host: 'youtube-nocookie.com' }],
  stores: [],
  policyUrl: 'https://policies.google.com/privacy',
  facts: { match: ['own'], vendor: ['own'], behaviour: ['own'] },
} as const satisfies Service;

/** Settings of the plugin under which films of YouTube wait: none where the catalogue names it by itself. */
export const filmSettings: Readonly<Record<string, unknown>> = services.some(({ id }: Service) => id === youtube.id)
  ? {}
  : { own_services: [youtube] };
