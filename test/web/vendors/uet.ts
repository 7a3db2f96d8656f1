import { pixel, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const host = 'bat.bing.com';

/** bat.js, and the hits of Microsoft Advertising (services.md 10). */
export const uet: readonly Route[] = [
  { host, path: /^\/bat\.js$/, answer: script('bat') },
  { host, path: /^\/action\/0$/, answer: withCookies('.bing.com', ['MUID'], pixel) },
  { host, path: /^/, answer: plausible },
  { host: 'bat.bing.net', path: /^/, answer: plausible },
];
