import { frameAskingFor, nothing, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const guest = (answer: Route['answer']) =>
  withCookies('.twitter.com', ['guest_id', 'guest_id_ads', 'personalization_id'], answer);

/** Posts, their frames and what these ask for (services.md 10). */
export const x: readonly Route[] = [
  { host: 'platform.twitter.com', path: /^\/widgets\.js$/, answer: script('x-widgets') },
  {
    host: 'platform.twitter.com',
    path: /^\/embed\/Tweet\.html$/,
    answer: guest(
      frameAskingFor('https://abs.twimg.com/icons/stand-in.png', 'https://pbs.twimg.com/profile_images/stand-in.jpg'),
    ),
  },
  { host: 'syndication.twitter.com', path: /^\/settings$/, answer: guest(nothing) },
  ...['.twitter.com', '.x.com', '.twimg.com', '.ads-twitter.com', 't.co'].map((host) => ({
    host,
    path: /^/,
    answer: plausible,
  })),
];
