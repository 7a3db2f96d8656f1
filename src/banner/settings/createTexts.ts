import i18next from 'i18next';
import { locales } from '../../../locales';
import type { Texts } from '../../words/Texts';
import type { CheckedOptions } from './checkOptions';

/** Starts i18next with all languages; the owner's own words go before those of the page's language. */
export const createTexts = ({ lang, texts }: Pick<CheckedOptions, 'lang' | 'texts'>): Texts => {
  const i18n = i18next.createInstance({
    lng: lang,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Preact escapes.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(Object.entries(locales).map(([name, translation]) => [name, { translation }])),
  });
  i18n.init();
  i18n.addResources(lang, 'translation', texts);
  return {
    say: (key, values = {}) => i18n.t(key, values),
    does: (id) => (i18n.exists(`services.${id}.does`) ? i18n.t(`services.${id}.does`) : undefined),
  };
};
