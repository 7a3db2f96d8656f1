import { printable } from '../say/printable';

/** https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h */
const REASONS: Readonly<Record<string, string>> = {
  ERR_NAME_NOT_RESOLVED: 'no name server knows its host. Check the spelling',
  ERR_CONNECTION_REFUSED: 'nothing listens at its host and port. Check both, and whether the server runs',
  ERR_CONNECTION_RESET: 'the server broke the connection off. Try again',
  ERR_EMPTY_RESPONSE: 'the server broke the connection off. Try again',
  ERR_CONNECTION_TIMED_OUT: 'its host does not answer. Check the address and your connection to the network',
  ERR_INTERNET_DISCONNECTED: 'there is no way to its host. Check your connection to the network',
  ERR_ADDRESS_UNREACHABLE: 'there is no way to its host. Check your connection to the network',
  ERR_TOO_MANY_REDIRECTS: 'it redirects without end. Open the address in a browser and see',
  ERR_SSL_PROTOCOL_ERROR: 'it does not speak TLS there. Check the port, or try http:',
  ERR_UNSAFE_PORT: 'browsers refuse its port. Serve it at another',
};

/** Why a page could not be opened in a browser, and what to do: a sentence after a colon, without its full stop. */
export const explainUnseen = (error: unknown, timeout: number): string => {
  const message = error instanceof Error ? error.message : String(error);
  const [, code = ''] = /net::(ERR_\w+)/.exec(message) ?? [];
  if (/^ERR_CERT_/.test(code)) return `the browser does not trust its TLS certificate (${code}). Open it and see`;
  if (/Timeout \d+ms exceeded/.test(message))
    return `it took more than ${timeout} s. Try again, or wait longer with --timeout`;
  if (/Download is starting/.test(message)) return 'it is a download, not a page. Check the address';
  return REASONS[code] ?? printable(code || (message.split('\n')[0] ?? ''));
};
