import Cookies from 'js-cookie';
import { domainsOf } from './domainsOf';
import { foldersOf } from './foldersOf';
import { ownOnly } from './ownOnly';

/** Where a page stands. */
export type Place = Pick<Location, 'hostname' | 'pathname' | 'protocol'>;

/** Deletes a cookie wherever on this site it was set. A script cannot read where, so every place is tried. */
export const forgetCookie = (name: string, { hostname, pathname, protocol }: Place): void => {
  for (const domain of domainsOf(hostname)) {
    for (const path of foldersOf(pathname))
      Cookies.remove(name, ownOnly({ domain, path, secure: protocol === 'https:' }));
  }
};
