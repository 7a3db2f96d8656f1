import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The host that a test visits unless it says otherwise. */
export const HOME = 'www.laden.example';

/** Sites are what visitors visit; every other host is a third party. */
export const isSite = (host: string): boolean => host === 'example' || host.endsWith('.example');

/** Where a site's files come from; a folder that does not exist answers 404. */
export type Folders = {
  /** Served below `/einlass/`. @default dist */
  readonly built: string;
  /** Everything else. @default dist/pages */
  readonly pages: string;
};

export const folders: Folders = { built: fromRoot('dist'), pages: fromRoot('dist/pages') };

const BUILT = '/einlass/';

/** Serves the files of every site. The pages that tests bring come before it. */
export const createSites = ({ built, pages }: Folders) => {
  // Read at each request, because a build may write them while the stand-in runs; asked for again at each visit, but
  // without `no-store`, which would keep pages out of the back-forward cache.
  const options = { dev: true, etag: true, setHeaders: neverStale };
  const serveBuilt = sirv(built, options);
  const servePages = sirv(pages, options);

  return (path: string, message: IncomingMessage, response: ServerResponse): void => {
    const isBuilt = path.startsWith(BUILT);
    message.url = isBuilt ? path.slice(BUILT.length - 1) : path;
    const notFound = () => {
      // Browsers ask for an icon by themselves; a 404 would be a line in every test's console.
      if (path === '/favicon.ico') response.writeHead(204).end();
      // Without a body Chromium shows its own error page, and `page.goto` throws.
      else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    };
    (isBuilt ? serveBuilt : servePages)(message, response, notFound);
  };
};

const neverStale = (response: ServerResponse) => response.setHeader('cache-control', 'no-cache');

function fromRoot(folder: string): string {
  return fileURLToPath(new URL(`../../${folder}`, import.meta.url));
}
