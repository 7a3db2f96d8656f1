import { frameAskingFor, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const map = withCookies(
  '.google.com',
  ['NID'],
  frameAskingFor(
    'https://maps.googleapis.com/maps-api-v3/embed/js/stand-in/init_embed.js',
    'https://maps.gstatic.com/mapfiles/stand-in.png',
    'https://fonts.gstatic.com/s/roboto/v1/stand-in.woff2',
  ),
);

/** Maps in frames and by script (services.md 10). */
export const googleMaps: readonly Route[] = [
  { host: 'maps.googleapis.com', path: /^\/maps\/api\/js$/, answer: script('google-maps') },
  ...['www.google.com', 'maps.google.com'].map((host) => ({ host, path: /^\/maps/, answer: map })),
  ...['maps.googleapis.com', 'maps.gstatic.com'].map((host) => ({ host, path: /^/, answer: plausible })),
];
