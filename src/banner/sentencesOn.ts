import { listOf } from '../words/listOf';
import type { Say } from '../words/TextKey';
import type { Question } from './questionOf';

/** What would be loaded, what for, who would receive data, and where it goes. */
export const sentencesOn = ({ names, purposes, recipients, abroad }: Question, lang: string, say: Say): string => {
  const aims = purposes.map((purpose) => say(`banner.purpose.${purpose}`));
  const what = { services: listOf(names, lang), purposes: listOf(aims, lang), count: recipients };
  return `${say('banner.what', what)} ${sentenceOnAbroad(abroad, lang, say)}`;
};

/** Where data goes outside the EU; nothing when it stays. */
export const sentenceOnAbroad = (abroad: Question['abroad'], lang: string, say: Say): string => {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return abroad[0]
    ? say('banner.abroad', {
        countries: listOf(
          abroad.map((code) => `${names.of(code)}`),
          lang,
        ),
      })
    : '';
};
