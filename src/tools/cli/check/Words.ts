import { locales } from '../../../../locales';
import type { Language } from './Language';
import { type Sentences, sentences } from './reportSentences';
import { type SeenSentences, seenSentences } from './seenSentences';

/** What a part of the page is written with. */
export interface Words {
  readonly language: Language;
  readonly say: Sentences;
  /** Of what was seen in a browser. */
  readonly seen: SeenSentences;
  /** Sentences that visitors read, too. */
  readonly shared: (typeof locales)['en'];
  readonly country: (code: string) => string;
}

export const wordsIn = (language: Language): Words => {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  return {
    language,
    say: sentences[language],
    seen: seenSentences[language],
    shared: locales[language],
    country: (code) => countries.of(code) ?? code,
  };
};
