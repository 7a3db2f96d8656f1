import { FONT } from './font';
import { open, type Route } from './route';
import { script } from './script';

/** Style sheets, font files and the Web Font Loader (services.md 5). */
export const googleFonts: readonly Route[] = [
  {
    host: 'fonts.googleapis.com',
    path: /^\/(css2?|icon|earlyaccess\/.+\.css)$/,
    answer: (_asked, url) => ({ type: 'text/css; charset=utf-8', headers: open, body: fontFaces(url) }),
  },
  { host: 'fonts.gstatic.com', path: /^/, answer: () => ({ type: 'font/woff2', headers: open, body: FONT }) },
  {
    host: 'ajax.googleapis.com',
    path: /^\/ajax\/libs\/webfont\/[\d.]+\/webfont(_debug)?\.js$/,
    answer: script('webfont'),
  },
];

/** `family=Roboto:400|Lora` (css) and `family=Roboto&family=Lora` (css2) name the families. */
const fontFaces = (url: URL): string =>
  url.searchParams
    .getAll('family')
    .flatMap((value) => value.split('|'))
    .map((family) => fontFace(family.split(':')[0] ?? family))
    .join('\n');

const fontFace = (family: string): string => {
  const file = `https://fonts.gstatic.com/s/${family.replaceAll(' ', '').toLowerCase()}/v1/stand-in.woff2`;
  return `@font-face { font-family: '${family}'; font-display: swap; src: url(${file}) format('woff2'); }`;
};
