import { locales } from '../../locales';

/** Sentences of every language, by language and key. */
export type Locales = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The sentences whose key passes, in every language. Runs when the banner is built, so that each file has its own. */
export const pickSentences = (isWanted: (key: string) => boolean): Locales =>
  Object.fromEntries(
    Object.entries(locales).map(([lang, texts]) => [
      lang,
      Object.fromEntries(Object.entries(texts).filter(([key]) => isWanted(key))),
    ]),
  );
