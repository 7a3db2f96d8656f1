import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const player = frameAskingFor('https://f.vimeocdn.com/p/player.js', 'https://i.vimeocdn.com/video/stand-in');

/** The player in its frame, and the library that steers it (services.md 10). */
export const vimeo: readonly Route[] = [
  { host: 'player.vimeo.com', path: /^\/video\//, answer: withCookies('.vimeo.com', ['__cf_bm', 'vuid'], player) },
  { host: 'player.vimeo.com', path: /^\/api\/player\.js$/, answer: script('vimeo-player') },
  ...['.vimeo.com', '.vimeocdn.com'].map((host) => ({ host, path: /^/, answer: plausible })),
];
