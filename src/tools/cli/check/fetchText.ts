import { charsetOf } from '../encoding/charsetOf';
import { LARGEST, tooLarge } from '../files/readKept';
import type { Io } from '../Io';
import { explainFetch } from './explainFetch';

export interface Wanted {
  readonly url: string;
  /** Types that the answer may have. */
  readonly types: readonly string[];
  /** Seconds to wait for the whole answer. */
  readonly timeout: number;
}

export type Answer =
  | { readonly kind: 'text' /** Where redirects have led. */; readonly url: string; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string };

/** Fetches a text, follows redirects, and reads it in the encoding that a browser would. Never throws. */
export const fetchText = async (
  { url, types, timeout }: Wanted,
  io: Pick<Io, 'fetch' | 'interrupted'>,
): Promise<Answer> => {
  try {
    const response = await io.fetch(url, {
      headers: { accept: `${types.join(',')},*/*;q=0.1`, 'user-agent': 'Mozilla/5.0 (compatible; einlass check)' },
      signal: AbortSignal.any([io.interrupted, AbortSignal.timeout(timeout * 1000)]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    const refusal = refusalOf(response, { contentType, types });
    if (refusal) {
      await response.body?.cancel();
      return { kind: 'none', reason: refusal };
    }
    const bytes = await bytesOf(response);
    if (!bytes) return { kind: 'none', reason: tooLarge(LARGEST + 1) };
    const text = new TextDecoder(charsetOf(bytes, contentType)).decode(bytes);
    return { kind: 'text', url: response.url || url, text };
  } catch (error) {
    return { kind: 'none', reason: explainFetch(error, timeout) };
  }
};

const refusalOf = (
  { ok, status, statusText }: Response,
  { contentType, types }: { contentType: string; types: readonly string[] },
): string | undefined => {
  if (!ok) return `the server answers ${`${status} ${statusText}`.trim()}. Open the address in a browser and see`;
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return type && !types.includes(type)
    ? `the server says that it is ${type}, not ${types[0]}. Check the address`
    : undefined;
};

/** The bytes of an answer; undefined when there are too many. */
const bytesOf = async (response: Response): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the transfer.
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
