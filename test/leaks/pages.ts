import { readFileSync } from 'node:fs';
import { holdHtml } from '../../src/markup/rewriting/holdHtml';
import { serviceOf } from '../../src/services/serviceOf';
import { NOT_FOUND, type Page } from '../web/answer';
import { UNKNOWN } from './addresses';
import type { Case, Used } from './Case';
import { type PageCase, startWays } from './startWays';

/** How the ways come into the page. */
export type Form =
  /** Tags of the markup, as authors write them or held. */
  | 'unheld'
  | 'held'
  /** As authors write them, then held by the tools. */
  | 'rewritten'
  /** By script, while the page is being read, each in its place. */
  | 'while-read'
  /** By script, when the test says so. */
  | 'by-script'
  /** By script, while the page is being prerendered. */
  | 'prerendered';

/** True where tags of the markup are tried, and not what scripts do. */
export const isStatic = (form: Form): boolean => form === 'unheld' || form === 'held' || form === 'rewritten';

const LINKS = 'data-privacy="/datenschutz" data-imprint="/impressum"';

/** Options of the tag. `data-strict` keeps out all but the page's own and the witnesses. */
const OPTIONS = { strict: ` data-strict="*.${UNKNOWN}"`, shield: ' data-shield="/shield.js"', none: '' } as const;

const gateTag = (option: keyof typeof OPTIONS): string =>
  `<script src="/einlass/einlass.js" ${LINKS}${OPTIONS[option]}></script>`;

/** In the viewport, so that what is loaded when it comes into view is loaded. */
const STYLE = '<style>.slot, iframe.realm { position: absolute; top: 0; left: 0; }</style>';

type Text = {
  readonly cases: readonly Case[];
  readonly form: Form;
  readonly gated: boolean;
  /** @default none */
  readonly option?: keyof typeof OPTIONS;
  readonly witnesses: boolean;
};

/** The page on which the ways are tried. Witnesses come after all watched addresses. */
export const matrixPage = (text: Text): string => {
  const page = pageText(text);
  return text.form === 'rewritten' && text.gated ? holdHtml(page, { serviceOf }) : page;
};

/** The same for a page that stands in a frame of it. */
export const heldPage =
  (made: Page): Page =>
  async (request) => {
    const answer = typeof made === 'function' ? await made(request) : made;
    return typeof answer === 'string' ? holdHtml(answer, { serviceOf }) : answer;
  };

const pageText = ({ cases, form, gated, option = 'none', witnesses }: Text): string => `<!doctype html>
<html lang="de"><head><meta charset="utf-8">${gated ? gateTag(option) : ''}<title>Laden</title>
${STYLE}<script src="/wege.js"></script></head><body><h1>Laden</h1>
${usesIn(cases, witnesses)
  .map(([one, used]) => slotMarkup(one, used, form))
  .join('\n')}
${form === 'prerendered' ? PRERENDERED : ''}${gated && cases.length === 1 ? FAREWELL : ''}
</body></html>`;

/** Where a page that goes elsewhere says what it has reported. */
export const FAREWELL_PATH = '/abschied';

/**
 * Runs in the page, as text: what is reported, with the slot in which its element stands. The body stands in none: it is
 * reported where a way has the page for itself.
 */
export const LEAKS = `() => (window.einlass?.leaks ?? []).map(({ service, url, element, cure }) => {
  let node = element === document.body ? document.querySelector('.slot') : element;
  while (node && !/^v\\d+[wz]\\d+$/.test(node.id ?? '')) node = node.parentNode ?? node.host;
  return { service, url, cure, slot: node?.id ?? '' };
})`;

const FAREWELL = `<script>
addEventListener('pagehide', () => {
  navigator.sendBeacon(location.origin + '${FAREWELL_PATH}?' + encodeURIComponent(JSON.stringify((${LEAKS})())));
});
</script>`;

const PRERENDERED = `<script>
if (document.prerendering) {
  window.beganPrerendered = true;
  addEventListener('load', () => { leakMatrix.insertWays(); fetch(location.origin + '/vorab-fertig'); });
}
</script>`;

const usesIn = (cases: readonly Case[], witnesses: boolean): readonly (readonly [Case, Used])[] => [
  ...cases.map((one) => [one, one.watched] as const),
  ...(witnesses ? cases.map((one) => [one, one.witness] as const) : []),
];

const slotMarkup = ({ row, witness }: Case, used: Used, form: Form): string => {
  const { written, label, service } = used;
  const held = form === 'held' && used !== witness ? row.held?.(written, service) : undefined;
  const tag = isStatic(form) ? (held ?? row.markup?.(written)) : row.before?.(written);
  const insert = form === 'while-read' ? `<script>leakMatrix.insertWay('${label}')</script>` : '';
  return `<div class="slot" id="${label}">${tag ?? ''}</div>${insert}`;
};

/** The script that each realm runs: it starts nothing by itself. */
export const waysCode = (cases: readonly Case[], witnesses: boolean): string => {
  const told: PageCase[] = usesIn(cases, witnesses).map(([{ row, witness }, used]) => ({
    label: used.label,
    number: row.number,
    isWitness: used === witness,
    address: used.written,
    before: row.before?.(used.written) ?? '',
  }));
  const ways = cases.map(({ row: { number, insert, witness, told, untouched } }) => {
    const parts = Object.entries({ insert, witness, told, untouched }).filter(([, part]) => part);
    return `${number}: { ${parts.map(([name, part]) => `${name}: ${part}`).join(', ')} }`;
  });
  return `(${startWays})(${JSON.stringify(told)}, {\n${ways.join(',\n')}\n});`;
};

/** A page of the own site without the tag. */
const plainPage = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Laden</title>${head}</head><body>${body}</body></html>`;

/** A frame's page of an own address: it has the ways' code and their slots, and no tag of Einlass. */
export const framePage = (cases: readonly Case[], witnesses: boolean): string =>
  plainPage(
    usesIn(cases, witnesses)
      .map(([one, used]) => slotMarkup(one, used, 'by-script'))
      .join('\n'),
    `${STYLE}<script>${waysCode(cases, witnesses).replaceAll('</script', '<\\/script').replaceAll('<script', '<\\script')}</script>`,
  );

/** A frame's page that stands in the page's own text. It names nobody itself: what does is a way of its own. */
export const srcdocPage = (code: string): string =>
  plainPage(
    '<script>leakMatrix.makeSlots(); leakMatrix.insertWays()</script>',
    `${STYLE}<script src="${code}"></script>`,
  );

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What every site of the matrix has beside the page itself: what ways ask their own site for. */
export const furniture: ReadonlyMap<string, Page> = new Map<string, Page>([
  ['/leer', plainPage('<p>Leer</p>')],
  ['/vorher', plainPage('<p>Vorher</p>', gateTag('shield'))],
  ['/shield.js', () => ({ type: 'text/javascript', body: readFileSync('dist/shield.js', 'utf8') })],
  ['/innen', ({ url }) => plainPage(`<img alt="" src="${escapeHtml(new URL(url).searchParams.get('bild') ?? '')}">`)],
  [
    '/start',
    plainPage(
      '<p>Start</p>',
      `<script type="speculationrules">{"prerender":[{"urls":["/"],"eagerness":"immediate"}]}</script>`,
    ),
  ],
  ['/vorab-fertig', { status: 204 }],
  [FAREWELL_PATH, { status: 204 }],
  ['/film.mp4', NOT_FOUND],
  ['/bild.png', { type: 'image/png' }],
  ['/schrift.woff2', { type: 'font/woff2' }],
  ['/lokal/x.js', { type: 'text/javascript' }],
  ['/lokal/g/collect', { status: 204 }],
  [
    '/stil.css',
    ({ url }) => ({ type: 'text/css', body: `@import url("${new URL(url).searchParams.get('importiert')}");` }),
  ],
  [
    '/weiter',
    ({ url }) => ({
      status: 302,
      headers: { location: new URL(url).searchParams.get('to') ?? '/', 'access-control-allow-origin': '*' },
    }),
  ],
]);
