import i18next from 'i18next';
import type { Locales } from '../../words/pickSentences';
import type { Texts } from '../../words/Texts';
import type { CheckedOptions } from './checkOptions';
import { commonSentences } from './commonSentences.evaluated';

/**
 * Starts i18next with all languages, and with the sentences that one part alone needs, `more`; the owner's own words go
 * before those of the page's language.
 */
export const createTexts = ({ lang, texts }: Pick<CheckedOptions, 'lang' | 'texts'>, more: Locales = {}): Texts => {
  const i18n = i18next.createInstance({
    lng: lang,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Preact escapes.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(commonSentences).map(([name, common]) => [name, { translation: { ...common, ...more[name] } }]),
    ),
  });
  i18n.init();
  i18n.addResources(lang, 'translation', texts);
  return {
    say: (key, values = {}) => i18n.t(key, values),
    does: (id) => (i18n.exists(`services.${id}.does`) ? i18n.t(`services.${id}.does`) : undefined),
  };
};
