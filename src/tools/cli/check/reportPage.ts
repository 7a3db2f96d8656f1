import { services } from '../../../services';
import type { Recipient, Service } from '../../../services/Service';
import type { Note } from '../files/Note';
import { Html, html } from './html';
import type { Language } from './Language';
import type { Finding, MarkupSection, Report } from './Report';
import { reportStyle } from './reportStyle';
import { row } from './row';
import { seenPart } from './seenPart';
import { type Words, wordsIn } from './Words';

/** The report as one page that needs no other file and no script, to be handed on or printed. */
export const reportPage = ({ targets, at, version, sections }: Report, language: Language): string => {
  const words = wordsIn(language);
  const { say } = words;
  const places = sections.flatMap((section) => (section.kind === 'markup' ? section.places : []));
  // What scripts do is seen in a browser, so the limits of reading alone are no longer those of the report.
  const limits = sections.some(({ kind }) => kind === 'browser') ? words.seen.limit : say.limit;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${say.title}: ${targets.join(', ')}</title>
<style>${new Html(reportStyle)}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p>${say.intro}</p>
<dl>
${row(say.targets, targets.join(', '))}
${row(say.at, dateIn(language, at))}
${row(say.by, `Einlass ${version}`)}
${row(say.read, String(places.length))}
</dl>
${sections.map((section) => (section.kind === 'markup' ? markupPart(section, words) : html`${seenPart(section, words)}${notesPart(section.notes, words)}`))}
<h2>${say.limits}</h2>
<ul>
${limits.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
</main>
</body>
</html>
`;
  return page.text;
};

const dateIn = (language: Language, at: string): string => {
  const date = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return `${date.format(new Date(at))} UTC`;
};

const markupPart = ({ findings, notes }: MarkupSection, words: Words): Html => {
  const { say } = words;
  const met = services.filter(({ id }) => findings.some(({ service }) => service === id));
  const found = html`<h2>${say.services}</h2>
${met.map((service) => servicePart(service, findings, words))}<h2>${say.places}</h2>
${findings.map((finding) => findingPart(finding, words))}`;
  return html`${findings.length > 0 ? found : html`<p><strong>${say.nothing}</strong></p>\n`}${notesPart(notes, words)}`;
};

const servicePart = (
  service: (typeof services)[number],
  findings: readonly Finding[],
  { say, shared, country }: Words,
): Html => {
  const {
    id,
    name,
    purposes,
    vendor,
    policyUrl,
    recipients = [],
  }: Service & { readonly id: typeof service.id } = service;
  const vendorText = [vendor.name, vendor.address, country(vendor.country)].filter(Boolean).join(', ');
  const basis = ({ basis }: Pick<Recipient, 'basis'>) => (basis === 'eu' ? '' : ` ${shared[`facts.basis.${basis}`]}`);
  return html`<article>
<h3>${name}</h3>
<dl>
${row(say.does, shared[`services.${id}.does`])}${row(say.purposes, purposes.map((purpose) => shared[`purposes.${purpose}`]).join(', '))}${row(say.vendor, `${vendorText}.${basis({ basis: vendor.basis ?? 'eu' })}`)}${recipients.map((recipient) => row(say.recipients, `${recipient.name}, ${country(recipient.country)}.${basis(recipient)}`))}${row(say.policy, html`<a href="${policyUrl}" rel="noreferrer">${policyUrl}</a>`)}${row(say.places, String(findings.filter((finding) => finding.service === id).length))}</dl>
</article>
`;
};

const findingPart = (finding: Finding, { say }: Words): Html => {
  const name = services.find(({ id }) => id === finding.service)?.name ?? finding.service;
  return html`<article>
<dl>
${row(say.found, html`<code>${finding.place}</code>, ${say.line} ${finding.line}, ${say.column} ${finding.column}`)}${row(say.service, `${name} (${finding.what})`)}${row(say.address, html`<code>${finding.url}</code>`)}</dl>
<p>${say.markup}</p>
<pre>${finding.markup}</pre>
<p>${say.cure}</p>
<pre>${finding.cure}</pre>
</article>
`;
};

const notesPart = (notes: readonly Note[], { say }: Words): Html =>
  notes.length === 0
    ? html``
    : html`<h2>${say.notes}</h2>
<ul>
${notes.map(({ place, reason }) => html`<li><code>${place}</code>: <span lang="en">${reason}.</span></li>\n`)}</ul>
`;
