import { frame, nothing, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const identify = (answer: Route['answer']) => withCookies('.tiktok.com', ['ttwid'], answer);

/** The pixel, and the script that draws videos (services.md 10). */
export const tiktok: readonly Route[] = [
  {
    host: 'analytics.tiktok.com',
    path: /^\/i18n\/pixel\/events\.js$/,
    answer: script('tiktok-pixel', (url) => url.searchParams.get('sdkid')),
  },
  { host: 'analytics.tiktok.com', path: /^\/api\/v2\/pixel$/, answer: identify(nothing) },
  { host: 'www.tiktok.com', path: /^\/embed\.js$/, answer: script('tiktok-embed') },
  { host: 'www.tiktok.com', path: /^\/embed\/v2\/\d+$/, answer: identify(frame) },
  ...['.tiktokw.us', '.ttwstatic.com', '.tiktokcdn.com', '.tiktokcdn-eu.com'].map((host) => ({
    host,
    path: /^/,
    answer: plausible,
  })),
];
