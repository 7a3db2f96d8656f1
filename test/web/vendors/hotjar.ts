import { nothing, plausible } from './plain';
import type { Route } from './route';
import { script } from './script';

/** The loader, what it loads, and what that sends (services.md 10). */
export const hotjar: readonly Route[] = [
  {
    host: 'static.hotjar.com',
    path: /^\/c\/hotjar-\d+\.js$/,
    answer: script('hotjar', (url) => /\d+/.exec(url.pathname)?.[0] ?? null),
  },
  { host: 'script.hotjar.com', path: /^\/modules\.js$/, answer: script('hotjar-modules') },
  { host: 'in.hotjar.com', path: /^/, answer: nothing },
  ...['.hotjar.com', '.hotjar.io', 't.contentsquare.net'].map((host) => ({ host, path: /^/, answer: plausible })),
];
