import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Scheme } from './proxy';

/** Headers about one connection rather than about what is sent over it. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

/**
 * Hands a request to an http server on a port of this machine and its answer back, piece by piece. The server is told
 * in `X-Forwarded-Proto` and `X-Forwarded-For` how and by whom it was asked, as behind any proxy that ends TLS. One that
 * does not answer becomes a 502 that carries the reason, so that the test shows it.
 */
export const forwardTo = (port: number, scheme: Scheme, message: IncomingMessage, response: ServerResponse): void => {
  const target = message.url ?? '/';
  const headers = {
    ...withoutHops(message.headers),
    'x-forwarded-proto': scheme,
    'x-forwarded-for': message.socket.remoteAddress ?? '127.0.0.1',
  };
  const asked = request({
    host: '127.0.0.1',
    port,
    method: message.method,
    // A proxied http request names the whole address.
    path: target.startsWith('/') ? target : target.replace(/^\w+:\/\/[^/]*/, ''),
    headers,
    agent: false,
  });
  asked.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutHops(answer.headers));
    answer.pipe(response);
  });
  asked.on('error', (cause) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'text/plain' }).end(String(cause));
  });
  // A browser that went away needs no answer.
  response.on('close', () => asked.destroy());
  message.pipe(asked);
};

const withoutHops = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
