import { nothing, pixel, plausible } from './plain';
import type { Route } from './route';
import { script } from './script';

const host = '.google-analytics.com';

/** Hits, and the two older libraries (services.md 1). */
export const googleAnalytics: readonly Route[] = [
  { host, path: /^\/analytics(_debug)?\.js$/, answer: script('analytics') },
  { host, path: /^\/(u\/)?ga\.js$/, answer: script('ga') },
  { host, path: /\/g\/collect$/, answer: nothing },
  { host, path: /(\/collect|\/__utm\.gif)$/, answer: pixel },
  { host, path: /^/, answer: plausible },
  { host: '.analytics.google.com', path: /^/, answer: plausible },
  { host: 'stats.g.doubleclick.net', path: /(\/collect|\/__utm\.gif)$/, answer: pixel },
];
