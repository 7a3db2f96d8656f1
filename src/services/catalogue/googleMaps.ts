import type { Service } from '../Service';
import { google, googleParent } from '../vendors';

/** Maps in frames, as pictures and drawn by script. */
export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps',
  purposes: ['media'],
  vendor: google,
  recipients: [googleParent],
  match: [
    { host: 'maps.googleapis.com' },
    { host: 'maps.gstatic.com' },
    { host: 'maps.google.*' },
    { host: 'google.*', path: '^/(maps|vt\\b)' },
    { host: 'googleapis.com', path: '^/kh' },
  ],
  stores: [
    { name: 'NID', kind: 'cookie', owner: 'google.com', life: { months: 6 }, use: 'advertising', source: 'practice' },
    { name: 'AEC', kind: 'cookie', owner: 'google.com', life: { months: 6 }, use: 'security', source: 'ocd' },
    { name: 'SOCS', kind: 'cookie', owner: 'google.com', life: { months: 13 }, use: 'preference', source: 'ocd' },
    { name: '1P_JAR', kind: 'cookie', owner: 'google.com', life: { months: 1 }, use: 'advertising', source: 'ocd' },
  ],
  // An element of Google's own; it has no height by itself, as little as the map.
  embeds: [{ selector: 'gmp-map', height: 200 }],
  pages: [
    { from: '/maps/d/.*[?&](mid=[\\w-]+)', to: 'https://www.google.com/maps/d/viewer?$1' },
    { from: '/maps.*[?&](destination=[^&#]+)', to: 'https://www.google.com/maps/dir/?api=1&$1' },
    { from: '[?&]q=([^&#]+)', to: 'https://www.google.com/maps/search/?api=1&query=$1' },
    { from: '[?&]location=([^&#]+)', to: 'https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=$1' },
    { from: '[?&](center=[^&#]+)', to: 'https://www.google.com/maps/@?api=1&map_action=map&$1' },
    // What is shown, in the code that Google hands out: `!2d` is the longitude of the middle, `!3d` the latitude.
    { from: '!2d([-.\\d]+)!3d([-.\\d]+)', to: 'https://www.google.com/maps/@?api=1&map_action=map&center=$2,$1' },
    { from: '/maps/embed', to: 'https://www.google.com/maps' },
  ],
  policyUrl: 'https://policies.google.com/privacy',
  facts: {
    match: ['cmp', 'emb', 'tac', 'practice'],
    vendor: ['google-privacy', 'published-policies'],
    behaviour: ['ocd', 'practice'],
  },
} as const satisfies Service;
