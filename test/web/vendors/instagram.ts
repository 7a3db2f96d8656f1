import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

/** Posts, their frames and what these ask for (services.md 10). */
export const instagram: readonly Route[] = [
  { host: 'www.instagram.com', path: /^\/embed\.js$/, answer: script('instagram-embed') },
  {
    host: 'www.instagram.com',
    path: /^\/(p|reel|tv)\/[\w-]+\/embed\//,
    answer: withCookies(
      '.instagram.com',
      ['csrftoken', 'ig_did', 'mid'],
      frameAskingFor('https://scontent.cdninstagram.com/v/stand-in.jpg', 'https://static.cdninstagram.com/stand-in.js'),
    ),
  },
  ...['.instagram.com', '.cdninstagram.com'].map((host) => ({ host, path: /^/, answer: plausible })),
];
