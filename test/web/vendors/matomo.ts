import { nothing, pixel } from './plain';
import type { Route } from './route';
import { script } from './script';

/** Matomo's code. A test that has the site run it brings this and the hits as pages of the site (services.md 10). */
export const matomoScript = script('matomo');

/** A hit: an image where there are no scripts, else nothing comes back. */
export const matomoHit: Route['answer'] = (asked, url) => (asked.type === 'image' ? pixel : nothing)(asked, url);

/** Matomo in the cloud of its maker. */
export const matomo: readonly Route[] = [
  { host: '.matomo.cloud', path: /\/matomo\.js$/, answer: matomoScript },
  { host: '.matomo.cloud', path: /\/matomo\.php$/, answer: matomoHit },
];
