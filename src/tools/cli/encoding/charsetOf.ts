/** Where the HTML standard has browsers look for a declaration. */
const PRESCAN = 1024;

const DECLARED = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i,
  /^@charset "([^"]+)"/,
];

/** In ISO-2022-JP these switch what the following bytes mean, so that a `<` may be half a letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how the encoding does it
const ISO_2022_JP = /\x1b(\$[@B]|\([JI])/;

/**
 * The encoding that a browser would read a page or a style sheet in, by its name in the Encoding standard.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export const charsetOf = (bytes: Uint8Array, contentType = ''): string => {
  const byMark = charsetByMark(bytes);
  if (byMark) return byMark;
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const [, byServer = ''] = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType) ?? [];
  const byText = DECLARED.map((form) => form.exec(start)?.[1] ?? '');
  const declared = [byServer, ...byText].map(nameOf).find((name) => name !== undefined);
  // A text that says "utf-16" in letters of one byte each cannot be right.
  if (declared) return declared.startsWith('utf-16') && declared !== nameOf(byServer) ? 'utf-8' : declared;
  if (ISO_2022_JP.test(Buffer.from(bytes).toString('latin1'))) return 'iso-2022-jp';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

const charsetByMark = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
};

/** The standard name of a label; undefined for one that no browser knows. */
const nameOf = (label: string): string | undefined => {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    // An unknown label counts as none, in browsers too.
    return undefined;
  }
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not a failure: that is the question.
    return false;
  }
};
