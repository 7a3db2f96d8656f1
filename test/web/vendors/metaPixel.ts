import { pixel, withCookies } from './plain';
import type { Route } from './route';
import { marked, script } from './script';

/** fbevents.js and its hits (services.md 7). */
export const metaPixel: readonly Route[] = [
  { host: 'connect.facebook.net', path: /^\/[A-Za-z_]+\/fbevents\.js$/, answer: script('fbevents') },
  {
    host: 'connect.facebook.net',
    path: /^\/signals\/config\/\d+$/,
    answer: (_asked, url) => marked(`fbevents-config:${url.pathname.split('/').at(-1)}`),
  },
  { host: '.facebook.com', path: /^\/tr\/?$/, answer: withCookies('.facebook.com', ['fr'], pixel) },
];
