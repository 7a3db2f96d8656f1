/** As many as one call takes as arguments in every engine. */
const AT_ONCE = 8192;

/**
 * Bytes as a text with one letter for each. Markup is ASCII in every encoding of the web but UTF-16, so whatever the other
 * bytes mean, they come out as they were, also where a piece ends within a letter.
 */
export const lettersOf = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + AT_ONCE));
  return text;
};

/** Such a text as bytes again. */
export const bytesOf = (letters: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
};
