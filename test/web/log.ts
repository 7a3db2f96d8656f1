/** A tunnel that the browser opened, whether or not a request followed. Preconnects show here and only here. */
export type Connection = { readonly host: string; readonly port: number };

/**
 * Who answered: a page brought by the test, a server of this machine, a folder of this project, a vendor's stand-in, or
 * nobody (404).
 */
export type AnsweredBy = 'page' | 'server' | 'site' | 'vendor' | 'nobody';

/** One request as it arrived. */
export type WebRequest = {
  readonly method: string;
  /** Whole address; `ws:` or `wss:` for a socket, which is logged and refused. */
  readonly url: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly referer: string | undefined;
  readonly cookie: string | undefined;
  /** `script`, `image`, `iframe`, `websocket` … as in Sec-Fetch-Dest; browsers leave it out on plain http. */
  readonly type: string | undefined;
  readonly answeredBy: AnsweredBy;
};

/** All that reached the stand-in since the last `clear()`, in order of arrival. */
export type Log = {
  readonly connections: readonly Connection[];
  readonly requests: readonly WebRequest[];
  /** Every host that got a connection or a request, each once, sorted. */
  hosts(): string[];
  /** The requests to one host, in order. */
  to(host: string): WebRequest[];
  /** The requests that no site and no stand-in knew. */
  unknown(): WebRequest[];
  addConnection(connection: Connection): void;
  addRequest(request: WebRequest): void;
  clear(): void;
};

export const createLog = (): Log => {
  const connections: Connection[] = [];
  const requests: WebRequest[] = [];
  return {
    connections,
    requests,
    hosts: () => [...new Set([...connections, ...requests].map(({ host }) => host))].sort(),
    to: (host) => requests.filter((request) => request.host === host),
    unknown: () => requests.filter((request) => request.answeredBy === 'nobody'),
    addConnection: (connection) => connections.push(connection),
    addRequest: (request) => requests.push(request),
    clear: () => {
      connections.length = 0;
      requests.length = 0;
    },
  };
};
