import { open, type Route } from './route';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="18" fill="#fc4"/></svg>';

/** Emoji pictures of WordPress (services.md 8). */
export const wordpressEmoji: readonly Route[] = [
  {
    host: 's.w.org',
    path: /^\/images\/core\/emoji\//,
    answer: () => ({ type: 'image/svg+xml', headers: open, body: PICTURE }),
  },
];
