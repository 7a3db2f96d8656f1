/**
 * Fetches the sentences of a language that is in `locales/index.ts`, see `localePart`; what follows the question mark is the part. The
 * build writes these modules.
 */
declare module '*/locales/index.ts?first' {
  export const fetchSentences: import('./sayFrom').FetchSentences;
}

/** What placeholders say. */
declare module '*/locales/index.ts?placeholder' {
  export const fetchSentences: import('./sayFrom').FetchSentences;
}

/** Every sentence. */
declare module '*/locales/index.ts?all' {
  export const fetchSentences: import('./sayFrom').FetchSentences;
}

/** What the owner's panel says. */
declare module '*/locales/index.ts?panel' {
  export const fetchSentences: import('./sayFrom').FetchSentences;
}
