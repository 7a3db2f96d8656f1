import { locales } from '../../../locales';

/** What is said of an answer that was kept, in each language; of the locales only this ships with the answer. */
export const keptSentences: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(locales).map(([language, texts]) => [language, texts['report.title']]),
);
