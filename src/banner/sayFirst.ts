import type { Options } from '../gate/Options';
import { type SentenceFiles, sayFrom } from '../words/sayFrom';
import type { Say } from '../words/TextKey';

const files: SentenceFiles = {
  de: () => import('../../locales/de.json?first'),
  en: () => import('../../locales/en.json?first'),
};

/** Fetches what the first question says, in the language of the page. */
export const sayFirst = async (options: Options): Promise<Say> => sayFrom(options, await files[options.lang]?.());
