import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';

/** The player in its frame (services.md 10). */
export const spotify: readonly Route[] = [
  {
    host: 'open.spotify.com',
    path: /^\/embed/,
    answer: withCookies(
      '.spotify.com',
      ['sp_landing', 'sp_t'],
      frameAskingFor('https://embed-cdn.spotifycdn.com/stand-in.js', 'https://i.scdn.co/image/stand-in'),
    ),
  },
  ...['.spotify.com', '.spotifycdn.com', '.scdn.co'].map((host) => ({ host, path: /^/, answer: plausible })),
];
