import type { Answer } from '../answer';
import type { WebRequest } from '../log';

/** A request before anybody has answered it. */
export type Asked = Omit<WebRequest, 'answeredBy'>;

/** One address of a vendor and what stands in for it. */
export type Route = {
  /** Exact, or with a leading dot for the domain and all below it. */
  readonly host: string;
  /** Tested against the path without its query. */
  readonly path: RegExp;
  readonly answer: (asked: Asked, url: URL) => Answer;
};

/** What every stand-in sends: readable from any origin, and asked for anew each time so that no contact goes unseen. */
export const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } as const;

/** The first route that fits. */
export const findRoute = (routes: readonly Route[], asked: Asked, url: URL): Route | undefined =>
  routes.find(({ host, path }) => isHost(asked.host, host) && path.test(url.pathname));

const isHost = (host: string, wanted: string): boolean =>
  wanted.startsWith('.') ? `.${host}`.endsWith(wanted) : host === wanted;
