import { readFileSync } from 'node:fs';
import type { Web } from '../../web/web';
import { words } from '../demo/words';
import { gate } from '../gate/gatedPage';
import arabic from './arabic.json' with { type: 'json' };
import { ownServices } from './ownServices';

/** The languages that are built in, and one that an owner brings by the key `texts`, written from right to left. */
export const tongues = ['de', 'en', 'ar'] as const;
export type Tongue = (typeof tongues)[number];

/** What an owner would say of the services. */
const DOES = {
  de: {
    'services.counter.does': 'Strichliste zählt Besuche und misst, welche Seiten gelesen werden.',
    'services.films.does': 'Filmkiste zeigt Filme in den Seiten.',
  },
  en: {
    'services.counter.does': 'Strichliste counts visits and measures which pages are read.',
    'services.films.does': 'Filmkiste shows films in the pages.',
  },
} as const;

/**
 * The owner's sentences in Arabic, each for all of its six numbers alike. The declaration stays German in them, which is
 * of no matter for its layout.
 */
const arabicTexts = Object.fromEntries(
  Object.entries({ ...words.de, ...arabic }).flatMap(([key, text]) =>
    key.endsWith('_other')
      ? ['zero', 'two', 'few', 'many', 'other'].map((number) => [key.replace(/other$/, number), text])
      : [[key, text]],
  ),
);

/** The same letters on every machine; the small sign of a button and the names of cookies included. */
const FONT = `
@font-face { font-family: Test; font-weight: 100 900; src: url(/test-arabic.woff2); unicode-range: U+0600-06FF, U+FB50-FEFC }
@font-face { font-family: Test; font-weight: 100 900; src: url(/test-latin.woff2); unicode-range: U+0000-00FF, U+2000-20CF, U+2122 }
:root { --einlass-font: Test }
body, code, input, button, einlass-button::part(button), einlass-settings::part(close) { font-family: Test }`;

const LOOK = `
:root { color-scheme: light dark; background: light-dark(#fff, #222); color: light-dark(#222, #fff) }
a { color: light-dark(#0000c0, #9cc7f5) }
body { margin: 0; padding: 1em; line-height: 1.5; overflow-wrap: break-word }
iframe { display: block; max-width: 100%; border: 0; margin-block: 1em }`;

const paragraph = (_: unknown, number: number) =>
  `<p>Ein Absatz mit <a href="/gelesen-${number}">Verweis ${number}</a>, und mit so viel Text, dass die Seite weit unter den Rand des Fensters reicht. ${'Wort für Wort wird sie länger. '.repeat(8)}</p>`;

const SHOP = `
<header><a href="#inhalt">Zum Inhalt</a></header>
<main id="inhalt">
<h1>Laden</h1>
<form action="/bestellt"><label>Menge <input name="menge"></label> <button>Bestellen</button></form>
<h2>Film</h2>
<iframe title="Rundgang" data-einlass="films" data-src="https://films.fremd.test/tour" width="600" height="420"></iframe>
<h2>Kleiner Film</h2>
<iframe title="Gruß" data-einlass="films" data-src="https://films.fremd.test/greeting" width="180" height="30"></iframe>
${Array.from({ length: 12 }, paragraph).join('\n')}
</main>
<footer><a href="/ende">Letzter Verweis</a></footer>`;

const POLICY = '<main><h1>Datenschutz</h1><div data-einlass-declaration></div></main>';

/** A page whose own language may be another than that of Einlass. */
const pageIn = (tongue: Tongue, body: string, pageLang: string = tongue) => {
  const texts = tongue === 'ar' ? arabicTexts : DOES[tongue];
  const options = { services: 'counter films', privacy: '/datenschutz', imprint: '/impressum', ownServices, texts };
  return `<!doctype html>
<html lang="${pageLang}" dir="${tongue === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="application/json" id="einlass">${JSON.stringify(options)}</script>${gate(`data-lang="${tongue}"`)}
<title>Laden</title><style>${FONT}${LOOK}</style>
<script type="text/plain" data-einlass="counter" data-src="https://counter.fremd.test/count.js"></script>
</head><body>${body}</body></html>`;
};

const font = (subset: string) => ({
  type: 'font/woff2',
  body: readFileSync(
    new URL(
      `../../../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-${subset}-wght-normal.woff2`,
      import.meta.url,
    ),
  ),
});

/**
 * Opens the site: `/de`, `/en` and `/ar` are a shop, `/de/policy` and so on its privacy policy, and `/en-in-fr` the shop
 * with a question in English on a page in French.
 */
export const openShop = ({ pages }: Pick<Web, 'pages'>): void => {
  for (const tongue of tongues) {
    pages.set(`/${tongue}`, pageIn(tongue, SHOP));
    pages.set(`/${tongue}/policy`, pageIn(tongue, POLICY));
  }
  pages.set('/en-in-fr', pageIn('en', SHOP, 'fr'));
  pages.set('/en-in-fr/policy', pageIn('en', POLICY, 'fr'));
  pages.set('/test-latin.woff2', font('latin'));
  pages.set('/test-arabic.woff2', font('arabic'));
  pages.set('counter.fremd.test/count.js', {
    type: 'text/javascript',
    body: "document.cookie = 'sl_visitor=1;path=/;max-age=99'",
  });
};
