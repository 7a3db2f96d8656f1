import i18next from 'i18next';
import { locales } from '../../locales';
import type { Sentences } from './sayFrom';

/**
 * Lets i18next render every sentence whose key begins with one of `places`, in every language. What only the page knows
 * stays open as `{{name}}`. Runs when the banner is built, never in a browser.
 */
export const renderSentences = (...places: readonly string[]): Readonly<Record<string, Sentences>> => {
  const texts = i18next.createInstance({
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    resources: Object.fromEntries(Object.entries(locales).map(([lang, translation]) => [lang, { translation }])),
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_, [placeholder]) => placeholder,
  });
  texts.init();
  const render = (lang: string, keys: readonly string[]) =>
    Object.fromEntries(
      keys
        .filter((key) => places.some((place) => key.startsWith(place)))
        .map((key) => [key, texts.getFixedT(lang)(key)]),
    );
  return Object.fromEntries(Object.entries(locales).map(([lang, texts]) => [lang, render(lang, Object.keys(texts))]));
};
