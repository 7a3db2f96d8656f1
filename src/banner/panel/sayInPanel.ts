import { fetchSentences } from '../../../locales/index.ts?panel';
import type { Options } from '../../gate/Options';
import { sayFrom } from '../../words/sayFrom';
import type { Say } from '../../words/TextKey';

/** Fetches what the panel says, in the language of the page. */
export const sayInPanel = async (options: Options): Promise<Say> =>
  sayFrom(options, await fetchSentences(options.locale));
