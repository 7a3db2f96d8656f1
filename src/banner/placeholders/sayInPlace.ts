import { fetchSentences } from '../../../locales/index.ts?placeholder';
import type { Options } from '../../gate/Options';
import { sayFrom } from '../../words/sayFrom';
import type { Say } from '../../words/TextKey';

/** Fetches what placeholders say, in the language of the page. */
export const sayInPlace = async (options: Options): Promise<Say> =>
  sayFrom(options, await fetchSentences(options.locale));
