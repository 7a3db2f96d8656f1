import type en from '../../locales/en.json';

type Whole = keyof typeof en;

/** Name of a sentence in the locales, without the ending that picks its plural. English types the keys. */
export type TextKey = Whole extends infer K ? (K extends `${infer Base}_${'one' | 'other'}` ? Base : K) : never;

/** What fills the `{{names}}` of a sentence; `count` also picks its plural. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives one sentence in the language of the page. */
export type Say = (key: TextKey, values?: Values) => string;
