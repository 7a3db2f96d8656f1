import type { IncomingMessage } from 'node:http';
import type { WebRequest } from './log';
import type { Scheme } from './proxy';

/** Reads what the log keeps. Hosts are lower case, without port and without the dot that may end them. */
export const readRequest = (message: IncomingMessage, scheme: Scheme): Omit<WebRequest, 'answeredBy'> => {
  const target = message.url ?? '/';
  // A proxied http request names the whole address, one inside a tunnel the path only.
  const url = new URL(target.startsWith('/') ? `${scheme}://${message.headers.host}${target}` : target);
  const isSocket = scheme === 'ws' || scheme === 'wss';
  return {
    method: message.method ?? 'GET',
    url: url.href,
    host: url.hostname.replace(/\.$/, ''),
    path: url.pathname + url.search,
    referer: message.headers.referer,
    cookie: message.headers.cookie,
    type: isSocket ? 'websocket' : headerOf(message, 'sec-fetch-dest'),
  };
};

const headerOf = (message: IncomingMessage, name: string): string | undefined => {
  const value = message.headers[name];
  return typeof value === 'string' ? value : undefined;
};
