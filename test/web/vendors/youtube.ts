import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const player = frameAskingFor(
  'https://i.ytimg.com/vi/M7lc1UVf-VE/maxresdefault.jpg',
  'https://yt3.ggpht.com/ytc/stand-in',
  'https://static.doubleclick.net/instream/ad_status.js',
  'https://fonts.gstatic.com/s/roboto/v1/stand-in.woff2',
);
const embed = /^\/embed\//;

/** The player in its frame, and the library that makes one (services.md 10). */
export const youtube: readonly Route[] = [
  { host: '.youtube.com', path: embed, answer: withCookies('.youtube.com', ['VISITOR_INFO1_LIVE', 'YSC'], player) },
  { host: '.youtube-nocookie.com', path: embed, answer: player },
  { host: 'www.youtube.com', path: /^\/(iframe_api|player_api)$/, answer: script('youtube-iframe-api') },
  ...['.youtube.com', '.youtube-nocookie.com', 'youtu.be', '.ytimg.com', '.ggpht.com', '.googlevideo.com'].map(
    (host) => ({ host, path: /^/, answer: plausible }),
  ),
];
