import i18next from 'i18next';
import type { Sentences } from '../../words/sayFrom';
import type { Texts } from '../../words/Texts';
import type { CheckedOptions } from './checkOptions';

/** Starts i18next with the sentences of the page's language; the owner's own words go before them. */
export const createTexts = ({ lang, texts }: Pick<CheckedOptions, 'lang' | 'texts'>, sentences: Sentences): Texts => {
  const i18n = i18next.createInstance({
    lng: lang,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Preact escapes.
    interpolation: { escapeValue: false },
    resources: { [lang]: { translation: { ...sentences, ...texts } } },
  });
  i18n.init();
  return {
    say: (key, values = {}) => i18n.t(key, values),
    does: (id) => (i18n.exists(`services.${id}.does`) ? i18n.t(`services.${id}.does`) : undefined),
  };
};
