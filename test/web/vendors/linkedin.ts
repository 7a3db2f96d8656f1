import { pixel, plausible, withCookies } from './plain';
import { open, type Route } from './route';
import { script } from './script';

/** The Insight Tag and its hits, which a page of LinkedIn's follows (services.md 10). */
export const linkedin: readonly Route[] = [
  { host: 'snap.licdn.com', path: /^\/li\.lms-analytics\/insight\.min\.js$/, answer: script('insight') },
  {
    host: '.ads.linkedin.com',
    path: /^\/collect\/?$/,
    answer: withCookies('.linkedin.com', ['bcookie', 'li_sugr'], () => ({
      status: 302,
      headers: { ...open, location: 'https://www.linkedin.com/px/li_sync' },
    })),
  },
  { host: 'www.linkedin.com', path: /^\/px\//, answer: withCookies('.linkedin.com', ['lidc'], pixel) },
  ...['platform.linkedin.com', 'badges.linkedin.com', '.linkedin.oribi.io'].map((host) => ({
    host,
    path: /^/,
    answer: plausible,
  })),
];
