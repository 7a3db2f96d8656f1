import { pixel, plausible } from './plain';
import type { Route } from './route';
import { script } from './script';

const portalOf = (url: URL): string | null => /(\d+)(\/banner)?\.js$/.exec(url.pathname)?.[1] ?? null;

/** The loader, analytics, the banner's calls, and hits (services.md 10). */
export const hubspot: readonly Route[] = [
  { host: '.hs-scripts.com', path: /^\/\d+\.js$/, answer: script('hubspot', portalOf) },
  { host: '.hs-analytics.net', path: /^\/analytics\/\d+\/\d+\.js$/, answer: script('hubspot-analytics', portalOf) },
  { host: '.hs-banner.com', path: /\/banner\.js$/, answer: script('hubspot-banner', portalOf) },
  { host: 'track.hubspot.com', path: /^\/__ptq\.gif$/, answer: pixel },
  ...['.hsforms.net', '.hsforms.com', '.hscollectedforms.net', '.usemessages.com', 'forms.hubspot.com'].map((host) => ({
    host,
    path: /^/,
    answer: plausible,
  })),
];
