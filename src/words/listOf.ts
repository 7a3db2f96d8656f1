/** Joins words as the language does: "a, b und c". */
export const listOf = (words: readonly string[], lang: string): string => new Intl.ListFormat(lang).format(words);
