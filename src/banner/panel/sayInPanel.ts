import type { Options } from '../../gate/Options';
import { type SentenceFiles, sayFrom } from '../../words/sayFrom';
import type { Say } from '../../words/TextKey';

const files: SentenceFiles = {
  de: () => import('../../../locales/de.json?panel'),
  en: () => import('../../../locales/en.json?panel'),
};

/** Fetches what the panel says, in the language of the page. */
export const sayInPanel = async (options: Options): Promise<Say> => sayFrom(options, await files[options.lang]?.());
