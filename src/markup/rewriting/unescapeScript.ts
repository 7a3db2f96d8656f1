const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|(\r\n|.))/gis;

const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };

/** What a script means by the text of a string or template. https://tc39.es/ecma262/#prod-EscapeSequence */
export const unescapeScript = (text: string): string =>
  text.replace(ESCAPE, (_, two?: string, four?: string, point?: string, character = '') => {
    const code = two ?? four ?? point;
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    // A line that goes on in the next.
    return /[\n\r\u2028\u2029]/.test(character) ? '' : (CONTROLS[character] ?? character);
  });
