import { charsetOf } from './charsetOf';
import type { KeptText, Unreadable } from './KeptText';

/** As far as Git looks for a zero byte to tell a binary file. */
const LOOK_FOR_ZERO = 8000;

/**
 * Bytes as text that gives the same bytes back. Markup is ASCII in every encoding of the web but two, so one letter for
 * each byte will do, whatever the other bytes mean and whether or not they are valid.
 */
export const keepBytes = (bytes: Uint8Array): KeptText | Unreadable => {
  const charset = charsetOf(bytes);
  if (charset === 'utf-16le' || charset === 'utf-16be') return keepUtf16(bytes, charset);
  if (bytes.subarray(0, LOOK_FOR_ZERO).includes(0))
    return unreadable('it is a binary file (or UTF-16 without a byte order mark: save it as UTF-8)');
  if (charset === 'iso-2022-jp')
    return unreadable('it is written in ISO-2022-JP, where a letter may look like a tag: save it as UTF-8');
  return {
    kind: 'text',
    charset,
    text: Buffer.from(bytes).toString('latin1'),
    toBytes: (text) => Buffer.from(text, 'latin1'),
    toShow: (text) => new TextDecoder(charset, { ignoreBOM: true }).decode(Buffer.from(text, 'latin1')),
  };
};

const unreadable = (reason: string): Unreadable => ({ kind: 'unreadable', reason });

/** Buffer's own decoding keeps lone surrogates, which TextDecoder would replace. */
const keepUtf16 = (bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): KeptText => {
  const even = bytes.length - (bytes.length % 2);
  const rest = bytes.subarray(even);
  const turned = (pairs: Buffer) => (charset === 'utf-16be' ? pairs.swap16() : pairs);
  return {
    kind: 'text',
    charset,
    text: turned(Buffer.from(bytes.subarray(0, even))).toString('utf16le'),
    toBytes: (text) => Buffer.concat([turned(Buffer.from(text, 'utf16le')), rest]),
    toShow: (text) => text,
  };
};
