// The stand-in internet: a proxy that answers for every host and logs each connection and each request.
// Nothing here knows the widget under test, and nothing here touches a real network.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOT_FOUND, type Page, sendPage } from './answer';
import { createCertificate } from './certificate';
import { forwardTo } from './forwardTo';
import { isLasting } from './isLasting';
import { type AnsweredBy, createLog, type Log, type WebRequest } from './log';
import { type Scheme, startProxy } from './proxy';
import { readRequest } from './readRequest';
import { createSites, type Folders, folders, HOME, isSite } from './sites';
import { answerOfVendor } from './vendors';

export type WebOptions = {
  /** Pages that stay until `close()`. @default none */
  readonly pages?: ReadonlyMap<string, Page>;
  readonly folders?: Folders;
};

export type Web = {
  /** For a browser's proxy setting, http and https alike. */
  readonly proxyServer: string;
  /** For a browser without a proxy: a port of 127.0.0.1 that answers for every host, http and https alike. */
  readonly directPort: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly certificateHash: string;
  readonly log: Log;
  /**
   * Pages that come before folders and stand-ins. The key is a path (`/probe.html`), good for all sites, or a host and
   * a path (`www.laden.example/`, `cdn.fremd.test/x.js`), good for any host at all. Queries are not part of it.
   */
  readonly pages: Map<string, Page>;
  /**
   * Ports of this machine where http servers answer for a host, as behind a proxy that ends TLS. The pages of a test
   * come before them.
   */
  readonly servers: Map<string, number>;
  /** True when the browser got headers, since the last `reset()`, that it goes by ever after. */
  isLasting(): boolean;
  /** Hosts but `own` that got a connection or a request, sorted. @default own: the site that tests visit */
  thirdParties(...own: string[]): string[];
  /** Forgets the log. Connections stay open, so what uses them again is logged as a request only. */
  clear(): void;
  /** Hangs up, forgets the log, the servers and the pages added since the start: what one test leaves to the next. */
  reset(): void;
  close(): Promise<void>;
};

export const startWeb = async (options: WebOptions = {}): Promise<Web> => {
  const log = createLog();
  const pages = new Map(options.pages);
  const servers = new Map<string, number>();
  let isMarked = false;
  const serveSite = createSites(options.folders ?? folders);

  const pageFor = (host: string, path: string): Page | undefined =>
    pages.get(host + path) ?? (isSite(host) ? pages.get(path) : undefined);

  const onRequest = (message: IncomingMessage, response: ServerResponse, scheme: Scheme) => {
    const asked = readRequest(message, scheme);
    const page = pageFor(asked.host, new URL(asked.url).pathname);
    const port = page === undefined ? servers.get(asked.host) : undefined;
    const answer = page ?? (isSite(asked.host) ? undefined : answerOfVendor(asked));
    const request: WebRequest = {
      ...asked,
      answeredBy: port === undefined ? whoAnswers(asked.host, page, answer) : 'server',
    };
    log.addRequest(request);
    if (port !== undefined) forwardTo(port, scheme, message, response);
    else if (request.answeredBy === 'site') serveSite(request.path, message, response);
    else void sendPage(watched(answer ?? NOT_FOUND), request, response);
  };

  const watched =
    (page: Page): Page =>
    async (request) => {
      const made = typeof page === 'function' ? await page(request) : page;
      isMarked ||= typeof made !== 'string' && isLasting(made);
      return made;
    };

  const certificate = await createCertificate();
  const proxy = await startProxy(certificate, {
    onConnection: log.addConnection,
    onRequest,
    onSocket: (message, scheme) => log.addRequest({ ...readRequest(message, scheme), answeredBy: 'nobody' }),
  });
  return {
    proxyServer: proxy.server,
    directPort: proxy.directPort,
    certificateHash: certificate.keyHash,
    log,
    pages,
    servers,
    thirdParties: (...own) => log.hosts().filter((host) => !(own.length === 0 ? [HOME] : own).includes(host)),
    clear: log.clear,
    isLasting: () => isMarked,
    reset: () => {
      isMarked = false;
      proxy.hangUp();
      log.clear();
      servers.clear();
      pages.clear();
      for (const [key, page] of options.pages ?? []) pages.set(key, page);
    },
    close: proxy.close,
  };
};

const whoAnswers = (host: string, page: Page | undefined, answer: Page | undefined): AnsweredBy => {
  if (page !== undefined) return 'page';
  if (isSite(host)) return 'site';
  return answer === undefined ? 'nobody' : 'vendor';
};
