import type { SentenceFiles, Sentences } from '../../words/sayFrom';

const files: SentenceFiles = {
  de: () => import('../../../locales/de.json?all'),
  en: () => import('../../../locales/en.json?all'),
};

/** Fetches every sentence of a language; none where it has no file. */
export const sentencesIn = async (lang: string): Promise<Sentences> => (await files[lang]?.())?.sentences ?? {};
