import { pixel, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

/** The tag and its hits, and the script that draws pins (services.md 10). */
export const pinterest: readonly Route[] = [
  { host: 's.pinimg.com', path: /^\/ct\/core\.js$/, answer: script('pinterest-tag') },
  { host: 'ct.pinterest.com', path: /^\/v3\/$/, answer: withCookies('.pinterest.com', ['_pinterest_ct_ua'], pixel) },
  { host: 'assets.pinterest.com', path: /^\/js\/pinit\.js$/, answer: script('pinit') },
  ...['widgets.pinterest.com', 'log.pinterest.com', '.pinimg.com'].map((host) => ({
    host,
    path: /^/,
    answer: plausible,
  })),
];
