import { frame, plausible, withCookies } from './plain';
import type { Route } from './route';
import { script } from './script';

const localeOf = (url: URL): string | null => /^\/([A-Za-z]{2,3}_[A-Za-z]{2})\//.exec(url.pathname)?.[1] ?? null;
const sdk = script('facebook-sdk', localeOf);
const sdkPath = /^(\/[A-Za-z]{2,3}_[A-Za-z]{2})?\/(sdk|all)(\/debug)?\.js$/;

/** The JavaScript SDK and the frames it draws (services.md 6). */
export const facebookPlugins: readonly Route[] = [
  { host: 'connect.facebook.net', path: sdkPath, answer: sdk },
  { host: 'www.facebook.com', path: sdkPath, answer: sdk },
  {
    host: '.facebook.com',
    path: /^(\/v[\d.]+)?\/(plugins|widgets)\/[a-z_]+\.php$/,
    answer: withCookies('.facebook.com', ['fr', 'datr'], frame),
  },
  ...['.facebook.com', 'connect.facebook.net', '.fbcdn.net', '.fbsbx.com'].map((host) => ({
    host,
    path: /^/,
    answer: plausible,
  })),
];
