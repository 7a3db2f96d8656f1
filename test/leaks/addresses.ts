import type { Kind } from './Way';

type Vendor = { readonly host: string; readonly path: string; readonly service: string; readonly scheme?: string };

/** Whose address is used for which kind of way. Rules of the catalogue hold for every host below these. */
const VENDORS: Readonly<Record<Exclude<Kind, 'own-script' | 'own-request' | 'redirect'>, Vendor>> = {
  script: { host: 'connect.facebook.net', path: '/de_DE/way.js', service: 'facebook-plugins' },
  image: { host: 'gravatar.com', path: '/avatar/1', service: 'gravatar' },
  frame: { host: 'facebook.com', path: '/plugins/page.php', service: 'facebook-plugins' },
  style: { host: 'fonts.googleapis.com', path: '/css2', service: 'google-fonts' },
  font: { host: 'fonts.gstatic.com', path: '/s/way/v1/way.woff2', service: 'google-fonts' },
  media: { host: 'fbcdn.net', path: '/v/way.mp4', service: 'facebook-plugins' },
  request: { host: 'google-analytics.com', path: '/g/collect', service: 'google-analytics' },
  socket: { host: 'google-analytics.com', path: '/socket', service: 'google-analytics', scheme: 'wss' },
  hint: { host: 'fonts.gstatic.com', path: '/', service: 'google-fonts' },
  page: { host: 'gravatar.com', path: '/', service: 'gravatar' },
};

/** Nobody lists this host, so nobody holds it. */
export const UNKNOWN = 'zeuge.test';

/** Where own addresses lead that are redirected. */
export const REDIRECTING = '/weiter';

/** One use of a way: the watched address, and its witness, which is asked in the same way right after. */
export type Address = {
  readonly url: string;
  /** Shows in the log when the address is asked for: a host of its own, or a piece of the address on the own host. */
  readonly mark: string;
  /** @default the own host, where `mark` is part of the path */
  readonly host?: string;
  readonly service: string;
};

/** The watched address of a way. `label` is unlike that of any other use. */
export const watchedAddress = (kind: Kind, label: string): Address => {
  const mark = `w=${label}.`;
  if (kind === 'own-script') return { url: `/lokal/x.js?id=GTM-DEMO12&${mark}`, mark, service: 'google-tag-manager' };
  if (kind === 'own-request')
    return { url: `/lokal/g/collect?v=2&tid=G-DEMO123&${mark}`, mark, service: 'google-analytics' };
  if (kind === 'redirect') {
    const host = `${label}.gravatar.com`;
    return { url: `${REDIRECTING}?${mark}&to=https://${host}/avatar/1`, mark, host, service: 'gravatar' };
  }
  const vendor = VENDORS[kind];
  const host = `${label}.${vendor.host}`;
  return { url: `${vendor.scheme ?? 'https'}://${host}${vendor.path}?${mark}`, mark, host, service: vendor.service };
};

/** The address of its witness: of the same form, and nobody's. */
export const witnessAddress = (kind: Kind, label: string): Address => {
  const mark = `w=${label}.`;
  const service = 'nobody';
  if (kind === 'own-script' || kind === 'own-request') return { url: `/lokal/x.js?${mark}`, mark, service };
  const host = `${label}.${UNKNOWN}`;
  if (kind === 'redirect') return { url: `${REDIRECTING}?${mark}&to=https://${host}/`, mark, host, service };
  const { path, scheme = 'https' } = VENDORS[kind];
  return { url: `${scheme}://${host}${path}?${mark}`, mark, host, service };
};
