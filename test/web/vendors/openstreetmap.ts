import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';

/** The map in its frame, and the pieces that it is made of (services.md 10). */
export const openstreetmap: readonly Route[] = [
  {
    host: 'www.openstreetmap.org',
    path: /^\/export\/embed\.html$/,
    answer: withCookies(
      '.openstreetmap.org',
      ['_osm_session'],
      frameAskingFor('https://tile.openstreetmap.org/13/4246/2771.png'),
    ),
  },
  { host: '.openstreetmap.org', path: /^/, answer: plausible },
];
