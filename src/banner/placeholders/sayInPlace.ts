import type { Options } from '../../gate/Options';
import { type SentenceFiles, sayFrom } from '../../words/sayFrom';
import type { Say } from '../../words/TextKey';

const files: SentenceFiles = {
  de: () => import('../../../locales/de.json?placeholder'),
  en: () => import('../../../locales/en.json?placeholder'),
};

/** Fetches what placeholders say, in the language of the page. */
export const sayInPlace = async (options: Options): Promise<Say> => sayFrom(options, await files[options.lang]?.());
