/** Puts values into the places of a sentence: `{count}`. */
export const fill = (sentence: string | undefined, values: Readonly<Record<string, string | number>> = {}): string =>
  (sentence ?? '').replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
