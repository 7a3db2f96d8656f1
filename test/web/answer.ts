import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { WebRequest } from './log';

/** What is sent back. Everything may be left out: an empty 200 page. */
export type Answer = {
  /** An async iterable is flushed piece by piece: for pages whose head arrives before the rest. */
  readonly body?: string | Uint8Array | AsyncIterable<string>;
  /** @default 'text/html; charset=utf-8' */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** @default 200 */
  readonly status?: number;
};

/** A page that a test brings: its HTML, a whole answer, or a function of the request (which may take its time). */
export type Page = string | Answer | ((request: WebRequest) => string | Answer | Promise<string | Answer>);

/** What nobody answers for. */
export const NOT_FOUND: Answer = { status: 404, type: 'text/plain' };

/** Sends a page. A page function that throws becomes a 500 that carries the reason, so that the test shows it. */
export const sendPage = async (page: Page, request: WebRequest, response: ServerResponse): Promise<void> => {
  try {
    const made = typeof page === 'function' ? await page(request) : page;
    send(typeof made === 'string' ? { body: made } : made, response);
  } catch (cause) {
    send({ status: 500, type: 'text/plain', body: String(cause) }, response);
  }
};

const send = (
  { body = '', type = 'text/html; charset=utf-8', headers = {}, status = 200 }: Answer,
  to: ServerResponse,
) => {
  to.writeHead(status, { 'content-type': type, ...headers });
  if (typeof body === 'string' || body instanceof Uint8Array) to.end(body);
  else Readable.from(body).pipe(to);
};
