import { fetchSentences } from '../../../locales/index.ts?all';
import type { Sentences } from '../../words/sayFrom';

/** Fetches every sentence of a language. */
export const sentencesIn = async (locale: string): Promise<Sentences> => (await fetchSentences(locale)).sentences;
