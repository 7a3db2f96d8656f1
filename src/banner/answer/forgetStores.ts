import Cookies from 'js-cookie';
import { COOKIE } from '../../consent/Consent';
import type { Service, ServiceId } from '../../services/Service';
import { forgetCookie, type Place } from './forgetCookie';
import { siteStores } from './siteStores.evaluated';
import { type SiteStores, siteStoresOf } from './siteStoresOf';

/** Deletes what the services keep on this site, looks again, and returns the names that are really gone. */
export const forgetStores = (
  ids: readonly ServiceId[],
  ownServices: readonly Service[],
  page: Window,
): readonly string[] => {
  const stores = ids.map((id): SiteStores => {
    const own = ownServices.find((service) => service.id === id);
    return own ? siteStoresOf({ stores: own.stores ?? [] }) : (siteStores[id] ?? {});
  });
  const gone = KINDS.flatMap((kind) => {
    const isTheirs = matcherOf(stores.flatMap((store) => store[kind] ?? []));
    try {
      return kind === 'cookie' ? forgetCookies(isTheirs, page.location) : forgetEntries(isTheirs, page[kind]);
    } catch {
      // A browser may refuse the store altogether: then it gives nothing to anyone, and nothing is claimed of it.
      return [];
    }
  });
  return [...new Set(gone)];
};

const KINDS = ['cookie', 'localStorage', 'sessionStorage'] as const;

/** `*` in a pattern stands for any run of characters. The decision itself is nobody's. */
const matcherOf = (patterns: readonly string[]) => {
  const sources = patterns.map((pattern) => pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'));
  const any = new RegExp(`^(${sources.join('|')})$`);
  return (name: string) => name !== '' && name !== COOKIE && any.test(name);
};

const forgetCookies = (isTheirs: (name: string) => boolean, place: Place): readonly string[] => {
  const names = Object.keys(Cookies.get()).filter(isTheirs);
  for (const name of names) forgetCookie(name, place);
  return names.filter((name) => Cookies.get(name) === undefined);
};

const forgetEntries = (isTheirs: (name: string) => boolean, store: Storage): readonly string[] => {
  const names = Object.keys(store).filter(isTheirs);
  for (const name of names) store.removeItem(name);
  return names.filter((name) => store.getItem(name) === null);
};
