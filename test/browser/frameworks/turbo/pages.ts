// A page that Turbo Drive brings, with frames and streams for what changes on it.
import { readFile } from 'node:fs/promises';
import type { Answer, Page } from '../../../web/answer';
import { added, CODE, picture, RAW, SHEET } from '../addresses';
import { COUNTING } from '../counting';
import { footer, lasting } from '../lasting';

const SCRIPT = new URL('../../../../node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', import.meta.url);

const frame = (number: number) => `<turbo-frame id="bild">
  <img alt="Bild" src="${picture(number)}" onload="loaded(this)">
  <form action="/bild"><input type="hidden" name="nummer" value="${number + 1}"><button>Nächstes Bild</button></form>
</turbo-frame>`;

const stream = (action: string, target: string, content = ''): Answer => ({
  type: 'text/vnd.turbo-stream.html',
  body: `<turbo-stream action="${action}" target="${target}"><template>${content}</template></turbo-stream>`,
});

const body = `<h1>Laden</h1>
<form action="/klicks" method="post"><button>Zählen</button></form>
<p id="klicks">0 Klicks</p>
${frame(1)}
<p id="ereignisse">0 geladen, 0 gescheitert</p>
${lasting}
<turbo-frame id="roh" src="/roh"></turbo-frame>
<ul id="liste"></ul>
<form action="/neu" method="post"><button>Hinzufügen</button></form>
<form action="/weg" method="post"><button>Entfernen</button></form>
<script>(window.ran ??= []).push('Text')</script>
${footer}`;

export const turboPages = async (first: string): Promise<ReadonlyMap<string, Page>> => {
  const script = await readFile(SCRIPT, 'utf8');
  let clicks = 0;
  let last = 0;
  const document = (head: string, content: string) => `<!doctype html>
    <html lang="de"><head><meta charset="utf-8">${first}<title>Laden</title>
    <script>${COUNTING}</script><script src="/turbo.js"></script>${head}</head><body>${content}</body></html>`;
  return new Map<string, Page>([
    ['/turbo.js', { type: 'text/javascript', body: script }],
    ['/eingang', document('', '<h1>Eingang</h1><a href="/">Zum Laden</a>')],
    [
      '/',
      () => {
        clicks = 0;
        last = 0;
        return document(`<link rel="stylesheet" href="${SHEET}"><script async src="${CODE}"></script>`, body);
      },
    ],
    ['/roh', `<turbo-frame id="roh">${RAW}</turbo-frame>`],
    ['/bild', ({ path }) => frame(Number(new URLSearchParams(path.split('?')[1]).get('nummer')))],
    [
      '/klicks',
      () => {
        clicks += 1;
        return stream('update', 'klicks', `${clicks} Klicks`);
      },
    ],
    [
      '/neu',
      () => {
        last += 1;
        const image = `<img alt="Neu ${last}" src="${added(last)}" srcset="${added(last)} 1x">`;
        return stream('append', 'liste', `<li id="neu-${last}">Eintrag ${last} ${image}</li>`);
      },
    ],
    ['/weg', () => stream('remove', `neu-${last}`)],
  ]);
};
