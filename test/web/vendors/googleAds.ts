import { frame, pixel, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const identify = (answer: Route['answer']) => withCookies('.doubleclick.net', ['IDE'], answer);

/** AdSense, conversion tags and DoubleClick (services.md 4). */
export const googleAds: readonly Route[] = [
  {
    host: 'pagead2.googlesyndication.com',
    path: /^\/pagead\/js\/adsbygoogle\.js$/,
    answer: script('adsbygoogle', (url) => url.searchParams.get('client')),
  },
  { host: 'googleads.g.doubleclick.net', path: /^\/pagead\/ads$/, answer: identify(frame) },
  { host: 'googleads.g.doubleclick.net', path: /^\/pagead\/viewthroughconversion\//, answer: identify(pixel) },
  ...[
    '.doubleclick.net',
    '.googlesyndication.com',
    '.googleadservices.com',
    '.googletagservices.com',
    '.2mdn.net',
    '.adtrafficquality.google',
    'adservice.google.com',
    'adservice.google.de',
    'fundingchoicesmessages.google.com',
    'imasdk.googleapis.com',
  ].map((host) => ({ host, path: /^/, answer: plausible })),
  { host: 'www.google.com', path: /^\/(pagead|ads|ccm)\//, answer: plausible },
  { host: 'www.google.de', path: /^\/(pagead|ads|ccm)\//, answer: plausible },
];
