import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';

/** The player in its frame (services.md 10). */
export const soundcloud: readonly Route[] = [
  {
    host: 'w.soundcloud.com',
    path: /^\/player\/$/,
    answer: withCookies(
      '.soundcloud.com',
      ['sc_anonymous_id'],
      frameAskingFor(
        'https://widget.sndcdn.com/stand-in.js',
        'https://i1.sndcdn.com/stand-in.jpg',
        'https://api-widget.soundcloud.com/resolve',
      ),
    ),
  },
  ...['.soundcloud.com', '.sndcdn.com'].map((host) => ({ host, path: /^/, answer: plausible })),
];
