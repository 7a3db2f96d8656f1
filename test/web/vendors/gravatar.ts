import { pixel, plausible } from './plain';
import type { Route } from './route';

/** Avatars (services.md 9). */
export const gravatar: readonly Route[] = [
  { host: '.gravatar.com', path: /^\/avatar\//, answer: pixel },
  { host: '.gravatar.com', path: /^/, answer: plausible },
];
