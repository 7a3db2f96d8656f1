import { locales } from '../../locales';

/** The small button's label in each language; only this value ships with the gate, and its keys are the languages. */
export const buttonLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(locales).map(([language, texts]) => [language, texts['button.reopen']]),
);
