import type { ServiceId } from '../../services/Service';
import type { Facts } from '../../words/factsOf';

/** What is known of each service, in a file of its own: a page is about a few, whatever the catalogue's size. */
const files = import.meta.glob<Facts>('../../services/catalogue/*.ts', { query: '?facts', import: 'facts' });

const fetched = new Map<ServiceId, Facts | undefined>();

/** What visitors can read about a service of the catalogue, as far as it was fetched. */
export const catalogueFacts = (id: ServiceId): Facts | undefined => fetched.get(id);

/** Fetches what is known of these services. False when all that is known of them was there already. */
export const fetchFacts = async (ids: Iterable<ServiceId>): Promise<boolean> => {
  const missing = [...ids].filter((id) => !fetched.has(id));
  await Promise.all(missing.map(async (id) => fetched.set(id, await files[fileOf(id)]?.())));
  return missing.length > 0;
};

/** `google-fonts` stands in `googleFonts.ts`. */
const fileOf = (id: ServiceId) =>
  `../../services/catalogue/${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
