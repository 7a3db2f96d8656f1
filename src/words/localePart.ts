import { locales } from '../../locales';
import { renderSentences } from './renderSentences';
import type { Sentences } from './sayFrom';

/** What only the site's owner reads, in a panel of their own. */
const PANEL = 'panel.';

/**
 * What is imported as `locales/de.json?first` and the like, so that a page loads one language, and of it what is shown.
 * The build puts this in its place.
 */
const parts: Readonly<Record<string, () => Readonly<Record<string, Sentences>>>> = {
  // Rendered by i18next, which is not shipped with them.
  first: () => renderSentences('banner.', 'button.'),
  placeholder: () => renderSentences('placeholder.', 'banner.abroad', 'banner.close'),
  panel: () => renderSentences(PANEL, 'decision.made', 'decision.none', 'decision.policy'),
  all: () => Object.fromEntries(Object.entries(locales).map(([lang, texts]) => [lang, forVisitors(texts)])),
};

const forVisitors = (sentences: Sentences): Sentences =>
  Object.fromEntries(Object.entries(sentences).filter(([key]) => !key.startsWith(PANEL)));

/** The languages that there are sentences in. */
export const languages = Object.keys(locales);

/** A part of a language's sentences; empty where there is no such part or language. */
export const localePart = (lang: string, part: string): Sentences => {
  const sentences = parts[part]?.()[lang] ?? {};
  return part === 'all' ? sentences : withoutUnsaid(sentences, lang);
};

/** No question counts further: a decision stands for a year at most, and no page has as many services. */
const MOST = 365;

/** Leaves out plurals that no question comes to, such as those of a million in French. */
const withoutUnsaid = (sentences: Sentences, lang: string): Sentences => {
  const rules = new Intl.PluralRules(lang);
  const said = new Set(Array.from({ length: MOST + 1 }, (_, count) => rules.select(count)));
  const unsaid = rules.resolvedOptions().pluralCategories.filter((category) => !said.has(category));
  return Object.fromEntries(
    Object.entries(sentences).filter(([key]) => !unsaid.some((category) => key.endsWith(`_${category}`))),
  );
};
