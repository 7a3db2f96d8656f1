/** A part of a locale, see `localePart`. */
declare module '*.json?first' {
  export const sentences: Readonly<Record<string, string>>;
}

/** A part of a locale, see `localePart`. */
declare module '*.json?placeholder' {
  export const sentences: Readonly<Record<string, string>>;
}

/** A part of a locale, see `localePart`. */
declare module '*.json?all' {
  export const sentences: Readonly<Record<string, string>>;
}

/** A part of a locale, see `localePart`. */
declare module '*.json?panel' {
  export const sentences: Readonly<Record<string, string>>;
}
