/**
 * answers/ holds what a server answers, wherever an answer passes: on the server's edge, or in a service worker. It knows
 * streams and headers; what is held, markup/rewriting/ says.
 */
import type { HoldOptions } from '../../markup/rewriting/HoldOptions';
import { rewriteBytes, rewriteLetters } from './rewriteBytes';
import { rewritingOf } from './rewritingOf';
import { unbroken } from './unbroken';

/** What is said of the bytes that come in, and does not hold for those that go out. */
const OF_THE_BYTES = ['content-length', 'content-encoding', 'content-md5', 'digest', 'repr-digest', 'accept-ranges'];

/** The only encoding of the web whose letters have more than one byte each, ASCII too. */
const WIDE = /charset\s*=\s*["']?(utf-16(?:le|be)?)/i;

/**
 * The answer with everything in it held; HTML and CSS alone, all others as they are.
 * Its body must be readable text: `fetch` unpacks what comes packed. Of a part of a page (206) nothing can be told, so it
 * is passed on.
 */
export const holdAnswer = (response: Response, options: HoldOptions): Response => {
  const type = response.headers.get('content-type') ?? '';
  const rewriting = rewritingOf(type);
  if (!rewriting || !response.body || response.status === 206) return response;
  const rewriter = unbroken(rewriting(options));
  const headers = new Headers(response.headers);
  for (const name of OF_THE_BYTES) headers.delete(name);
  // The page is the same, its bytes are not: https://www.rfc-editor.org/rfc/rfc9110#name-etag
  const tag = headers.get('etag');
  if (tag && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`);
  const [, wide] = WIDE.exec(type) ?? [];
  if (wide) headers.set('content-type', type.replace(wide, 'utf-8'));
  const { status, statusText } = response;
  const stream = wide ? rewriteLetters(rewriter, wide) : rewriteBytes(rewriter);
  return new Response(response.body.pipeThrough(stream), { status, statusText, headers });
};
