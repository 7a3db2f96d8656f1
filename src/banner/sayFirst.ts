import { fetchSentences } from '../../locales/index.ts?first';
import type { Options } from '../gate/Options';
import { sayFrom } from '../words/sayFrom';
import type { Say } from '../words/TextKey';

/** Fetches what the first question says, in the language of the page. */
export const sayFirst = async (options: Options): Promise<Say> =>
  sayFrom(options, await fetchSentences(options.locale));
