import { nothing, pixel, plausible, withCookies } from './plain';
import { open, type Route } from './route';
import { script } from './script';

/** The tag, what it loads, its hits, and the pixel that Bing answers in the end (services.md 10). */
export const clarity: readonly Route[] = [
  {
    host: 'www.clarity.ms',
    path: /^\/tag\/\w+$/,
    answer: script('clarity-tag', (url) => url.pathname.slice('/tag/'.length)),
  },
  { host: 'scripts.clarity.ms', path: /^\/[\d.]+\/clarity\.js$/, answer: script('clarity') },
  { host: 'k.clarity.ms', path: /^\/collect$/, answer: nothing },
  {
    host: 'c.clarity.ms',
    path: /^\/c\.gif$/,
    answer: () => ({ status: 302, headers: { ...open, location: 'https://c.bing.com/c.gif' } }),
  },
  { host: 'c.bing.com', path: /^\/c\.gif$/, answer: withCookies('.bing.com', ['MUID'], pixel) },
  { host: '.clarity.ms', path: /^/, answer: plausible },
];
