import { codeOf } from '../say/explain';

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no name server knows its host. Check the spelling',
  EAI_AGAIN: 'no name server answers. Check your connection to the network',
  ECONNREFUSED: 'nothing listens at its host and port. Check both, and whether the server runs',
  ECONNRESET: 'the server broke the connection off. Try again',
  UND_ERR_SOCKET: 'the server broke the connection off. Try again',
  EHOSTUNREACH: 'there is no way to its host. Check your connection to the network',
  ENETUNREACH: 'there is no way to its host. Check your connection to the network',
  ETIMEDOUT: 'its host does not answer. Check the address and your connection to the network',
  UND_ERR_CONNECT_TIMEOUT: 'its host does not answer. Check the address and your connection to the network',
  CERT_HAS_EXPIRED: 'its TLS certificate has expired. Renew it',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet. Check the clock of this machine',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host. Check the address',
};

/** Who signed the certificate is not known: common on one's own machine. */
const UNKNOWN_SIGNER = /SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/;

/** Why an address could not be fetched, and what to do: a sentence after a colon, without its full stop. */
export const explainFetch = (error: unknown, timeout: number): string => {
  // fetch() says "fetch failed"; what happened is behind it, for several addresses of a host behind that once more.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = codeOf(cause);
  if (error instanceof Error && error.name === 'TimeoutError')
    return `it took more than ${timeout} s. Try again, or wait longer with --timeout`;
  if (error instanceof Error && error.name === 'AbortError') return 'you stopped it';
  if (UNKNOWN_SIGNER.test(code))
    return 'nobody whom this machine trusts has signed its TLS certificate. For one of your own, name it in NODE_EXTRA_CA_CERTS';
  if (/SSL|EPROTO/.test(code)) return 'it does not speak TLS there. Check the port, or try http:';
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/redirect count/.test(message)) return 'it redirects without end. Open the address in a browser and see';
  return REASONS[code] ?? message;
};
