import { frame, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

/** The loader, the script that it loads, and the frame with the box to tick (services.md 10). */
export const recaptcha: readonly Route[] = [
  ...['www.google.com', 'www.recaptcha.net'].flatMap((host) => [
    { host, path: /^\/recaptcha\/(api|enterprise)\.js$/, answer: script('recaptcha') },
    {
      host,
      path: /^\/recaptcha\/api2\/anchor$/,
      answer: withCookies(host.replace('www', ''), ['_GRECAPTCHA'], frame),
    },
  ]),
  {
    host: 'www.gstatic.com',
    path: /^\/recaptcha\/releases\//,
    answer: script('recaptcha-release'),
  },
];
