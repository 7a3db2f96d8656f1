import { FONT } from './font';
import { open, type Route } from './route';
import { script } from './script';

const ICONS = `@font-face { font-family: "Font Awesome 6 Free"; src: url("https://ka-f.fontawesome.com/releases/v6.5.1/webfonts/free-fa-solid-900.woff2") format("woff2"); }
.fas { font-family: "Font Awesome 6 Free"; }`;

/** Kits, and the style sheet and font files that a kit fetches (services.md 10). */
export const fontAwesome: readonly Route[] = [
  {
    host: 'kit.fontawesome.com',
    path: /^\/\w+\.js$/,
    answer: script('font-awesome-kit', (url) => url.pathname.slice(1, -'.js'.length)),
  },
  {
    host: '.fontawesome.com',
    path: /\.css$/,
    answer: () => ({ type: 'text/css; charset=utf-8', headers: open, body: ICONS }),
  },
  { host: '.fontawesome.com', path: /\.woff2$/, answer: () => ({ type: 'font/woff2', headers: open, body: FONT }) },
];
