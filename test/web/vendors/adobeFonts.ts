import { FONT } from './font';
import { plausible } from './plain';
import { open, type Route } from './route';
import { script } from './script';

const kitOf = (url: URL): string => /\w+/.exec(url.pathname)?.[0] ?? '';

const css = (body: string) => ({ type: 'text/css; charset=utf-8', headers: open, body });

const kit = (id: string): string => `@import url("https://p.typekit.net/p.css?s=1&k=${id}&app=typekit");
@font-face { font-family: "adobe-text"; font-display: swap; src: url("https://use.typekit.net/af/${id}/l") format("woff2"); }`;

/** Kits as style sheets and as scripts, both counted, and font files (services.md 10). */
export const adobeFonts: readonly Route[] = [
  { host: 'use.typekit.net', path: /^\/\w+\.css$/, answer: (_asked, url) => css(kit(kitOf(url))) },
  { host: 'use.typekit.net', path: /^\/\w+\.js$/, answer: script('typekit', kitOf) },
  { host: 'use.typekit.net', path: /^\/af\//, answer: () => ({ type: 'font/woff2', headers: open, body: FONT }) },
  { host: 'p.typekit.net', path: /^/, answer: plausible },
];
