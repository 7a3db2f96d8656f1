import { isSite } from '../web/sites';
import type { Web } from '../web/web';
import type { Address } from './addresses';

/** Says of an address whether anybody was contacted for it so far: asked, or connected to. */
export const contactsIn = ({ log }: Web): ((address: Address) => boolean) => {
  const hosts = new Set(log.hosts());
  const ownPaths = log.requests.filter(({ host }) => isSite(host)).map(({ path }) => path);
  return ({ host, mark }) => (host ? hosts.has(host) : ownPaths.some((path) => path.includes(mark)));
};
