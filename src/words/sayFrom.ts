import type { Say } from './TextKey';

/** Sentences of one language, by key; those with a plural end in `_one`, `_other` or what the language has. */
export type Sentences = Readonly<Record<string, string>>;

/** A file of sentences, as it is imported. */
export interface SentenceFile {
  readonly sentences: Sentences;
}

/** Fetches the file of a language that there is one for. */
export type FetchSentences = (locale: string) => Promise<SentenceFile>;

/** In which language is spoken, and what the owner has put into other words: unread, by key. */
interface Speech {
  readonly lang: string;
  readonly texts?: unknown;
}

/**
 * Speaks from sentences that were rendered when the banner was built, so that the first question need not wait for a
 * library of texts. The owner's own words go first. A key that nobody knows is given back, so that it is seen.
 */
export const sayFrom =
  ({ lang, texts }: Speech, file: SentenceFile | undefined): Say =>
  (key, { count, ...values } = {}) => {
    const whole = count === undefined ? key : `${key}_${new Intl.PluralRules(lang).select(Number(count))}`;
    const text = String({ ...file?.sentences, ...Object(texts) }[whole] ?? whole);
    return text.replace(/{{(\w+)}}/g, (_, name: string) => String({ count, ...values }[name]));
  };
