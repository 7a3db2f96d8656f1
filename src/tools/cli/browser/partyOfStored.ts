import { services } from '../../../services';
import type { Store } from '../../../services/Service';
import type { Party } from './Party';
import { partyOfAddress } from './partyOfAddress';
import type { Stored } from './Seen';

/** Whose a cookie or an entry is: by its name, as the catalogue has it, else by the host that it is kept for. */
export const partyOfStored = (
  { kind, name, host }: Pick<Stored, 'kind' | 'name' | 'host'>,
  pages: readonly string[],
): Party => {
  const byHost = partyOfAddress(`https://${host}/`, pages);
  const fits = (store: Store) =>
    store.kind === kind &&
    patternOf(store.name).test(name) &&
    (store.owner === 'site' ? byHost.kind === 'site' : host === store.owner || host.endsWith(`.${store.owner}`));
  const met = services.find(({ stores }: { readonly stores: readonly Store[] }) => stores.some(fits));
  return met ? { kind: 'service', service: met.id } : byHost;
};

const patternOf = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
