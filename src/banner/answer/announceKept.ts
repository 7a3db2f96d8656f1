import type { Options } from '../../gate/Options';
import { sayFrom } from '../../words/sayFrom';
import { createHost, sheetOf } from '../createHost';
import { keptSentences } from './keptSentences.evaluated';

const NAME = 'einlass-status';

/** In milliseconds: what is pressed has gone by then, with the dialog around it, and the region is known. */
const QUIET = 200;

/** In milliseconds: it is said by then, and nobody is to come upon it when reading the page. */
const SAID = 9_000;

/**
 * Tells screen readers that an answer was kept, in words that nobody sees (WCAG 4.1.3): the question or the dialog goes
 * with what was pressed, and would say nothing.
 */
export const announceKept = (doc: Document, options: Pick<Options, 'lang' | 'locale' | 'texts'>): void => {
  const { lang, locale } = options;
  const css = ':host{position:fixed!important;clip-path:inset(50%)!important}';
  // Of an answer just before.
  doc.querySelector(NAME)?.remove();
  const { host, root } = createHost(doc, NAME, [sheetOf(css)]);
  host.role = 'status';
  host.lang = lang;
  doc.body?.append(host);
  const say = sayFrom(options, { sentences: { 'report.title': keptSentences[locale] ?? '' } });
  setTimeout(() => {
    // Settings that are still there report by themselves.
    if (!doc.querySelector('einlass-settings')) root.append(say('report.title'));
  }, QUIET);
  setTimeout(() => host.remove(), SAID);
};
