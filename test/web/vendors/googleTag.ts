import { frame, plausible } from './plain';
import type { Route } from './route';
import { script } from './script';

const host = 'www.googletagmanager.com';

/** gtag.js and Tag Manager containers (services.md 1–3). */
export const googleTag: readonly Route[] = [
  { host, path: /^\/gtag\/js$/, answer: script('gtag', (url) => url.searchParams.get('id')) },
  { host, path: /^\/gtm\.js$/, answer: script('gtm', (url) => url.searchParams.get('id')) },
  { host, path: /^\/ns\.html$/, answer: frame },
  { host: '.googletagmanager.com', path: /^/, answer: plausible },
];
