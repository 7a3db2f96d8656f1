// The server's part of a page whose every piece is fetched and swapped in.
import { readFile } from 'node:fs/promises';
import type { Page } from '../../../web/answer';
import { added, CODE, picture, RAW, SHEET } from '../addresses';
import { COUNTING } from '../counting';
import { footer, lasting } from '../lasting';

const image = (number: number) => `<img alt="Bild" src="${picture(number)}" onload="loaded(this)">`;

const part = `<link rel="stylesheet" href="${SHEET}">
<h1>Laden</h1>
<button type="button" hx-post="/klicks" hx-target="#klicks">Zählen</button>
<p id="klicks">0 Klicks</p>
${image(1)}
<button type="button" hx-get="/bild" hx-target="[alt=Bild]" hx-swap="outerHTML">Nächstes Bild</button>
<p id="ereignisse">0 geladen, 0 gescheitert</p>
${lasting}
<div>${RAW}</div>
<ul id="liste"></ul>
<button type="button" hx-post="/neu" hx-target="#liste" hx-swap="beforeend">Hinzufügen</button>
<button type="button" hx-delete="/neu" hx-target="#liste li:last-child" hx-swap="delete">Entfernen</button>
<script async src="${CODE}"></script>
<script>(window.ran ??= []).push('Text')</script>
${footer}`;

/** `file`: where the framework's script is. */
export const htmxPages = async (first: string, file: URL): Promise<ReadonlyMap<string, Page>> => {
  const script = await readFile(file, 'utf8');
  let clicks = 0;
  let number = 1;
  let last = 0;
  const start = () => {
    clicks = 0;
    number = 1;
    last = 0;
    return `<!doctype html><html lang="de"><head><meta charset="utf-8">${first}<title>Laden</title>
      <script>${COUNTING}</script><script src="/htmx.js"></script></head>
      <body><main hx-get="/teil" hx-trigger="load"></main></body></html>`;
  };
  return new Map<string, Page>([
    ['/', start],
    ['/htmx.js', { type: 'text/javascript', body: script }],
    ['/teil', part],
    [
      '/klicks',
      () => {
        clicks += 1;
        return `${clicks} Klicks`;
      },
    ],
    [
      '/bild',
      () => {
        number += 1;
        return image(number);
      },
    ],
    [
      '/neu',
      ({ method }) => {
        if (method === 'DELETE') return '';
        last += 1;
        return `<li>Eintrag ${last} <img alt="Neu ${last}" src="${added(last)}" srcset="${added(last)} 1x"></li>`;
      },
    ],
  ]);
};
