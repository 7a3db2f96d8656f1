import { services } from '../../../services';
import { isFault } from '../browser/isFault';
import { isLasting } from '../browser/isLasting';
import type { Party } from '../browser/Party';
import type { SeenPage, SeenStep, Stored } from '../browser/Seen';
import { distinct } from './distinct';
import { faultsIn } from './faultsIn';
import { type Html, html } from './html';
import { lifeIn } from './lifeIn';
import type { BrowserSection } from './Report';
import { row } from './row';
import type { Words } from './Words';

/** What a browser has seen, as a part of the page: a table for each step. */
export const seenPart = (section: BrowserSection, words: Words): Html => {
  const { seen } = words;
  const { browser, pages, leftOut, strict } = section;
  const isGood = faultsIn(section).length === 0;
  const verdict = isGood ? seen.good : seen.bad;
  return html`<h2>${seen.title}</h2>
<p>${seen.intro}</p>
<dl>
${row(seen.browser, browser)}${row(seen.pages, String(pages.length))}${leftOut > 0 ? row(seen.leftOut, String(leftOut)) : html``}${row(seen.verdict, html`<strong>${pages.length === 0 ? seen.none : verdict}</strong> ${strict ? seen.strict : seen.lenient}`)}</dl>
${pages.map((page) => pagePart(page, strict, words))}`;
};

const pagePart = (page: SeenPage, strict: boolean, words: Words): Html => {
  const { seen } = words;
  return html`<article>
<h3><code>${page.place}</code></h3>
<p>${page.hasEinlass ? seen.withEinlass : seen.withoutEinlass} ${page.sawConnections ? '' : seen.blind}</p>
${page.steps.map((step) => stepPart(step, strict, words))}</article>
`;
};

const stepPart = (step: SeenStep, strict: boolean, words: Words): Html => {
  const { seen } = words;
  const [title, done] = seen.step[step.step];
  const rowOf = (party: Party, cells: readonly string[]) => {
    const cellsOf = cells.map((cell) => html`<td>${cell}</td>`);
    const mark = isFault(step.step, party, strict) ? html` <strong>${seen.fault}</strong>` : html``;
    return html`<tr><td>${partyIn(words, party)}${mark}</td>${cellsOf}</tr>\n`;
  };
  const contacts = distinct(step.contacts).map(({ party, type, url, count }) =>
    rowOf(party, [seen.type[type] ?? type, count > 1 ? `${url} (${count} ×)` : url]),
  );
  const stored = step.stored.map((one) =>
    rowOf(one.party, [seen.kind[one.kind], one.name, one.host, storedLife(one, words)]),
  );
  const keptTable = html`<p>${seen.kept}:</p>
${table([seen.who, seen.what, seen.name, seen.host, seen.life], stored)}`;
  return html`<h4>${title}</h4>
<p>${done} ${step.isQuiet ? '' : seen.busy}</p>
${contacts.length > 0 ? table([seen.who, seen.what, seen.where], contacts) : html`<p>${seen.nobody}</p>\n`}${stored.length > 0 ? keptTable : html`<p>${seen.nothingKept}</p>\n`}${leaksPart(step, words)}`;
};

const leaksPart = ({ leaks }: SeenStep, { seen }: Words): Html =>
  leaks.length === 0
    ? html``
    : html`<p>${seen.leaks}:</p>
<ul>
${leaks.map(({ url }) => html`<li><code>${url}</code></li>\n`)}</ul>
`;

const table = (heads: readonly string[], rows: readonly Html[]): Html => html`<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;

const partyIn = ({ seen }: Words, party: Party): string => {
  if (party.kind === 'service') return services.find(({ id }) => id === party.service)?.name ?? party.service;
  return party.kind === 'site' ? seen.site : seen.unknown;
};

const storedLife = (stored: Stored, { language, shared }: Words): string => {
  if (stored.life !== undefined) return lifeIn(language, stored.life);
  return isLasting(stored) ? shared['life.persistent'] : shared['life.session'];
};
