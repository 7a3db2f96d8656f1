import { join } from 'node:path';
import { root } from '../.ci/install.mjs';

/** Answers requests for the demo: its pages at the root, and what was built under /einlass/. */
export const makeHandler = async () => {
  // Not at the top: packages may have been missing until a moment ago.
  const { default: sirv } = await import('sirv');
  const notFound = (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  const pages = sirv(join(root, 'dist/pages'), { dev: true });
  const built = sirv(join(root, 'dist'), { dev: true });
  return (request, response) => {
    const isBuilt = request.url.startsWith('/einlass/');
    if (isBuilt) request.url = request.url.slice('/einlass'.length);
    (isBuilt ? built : pages)(request, response, () => notFound(response));
  };
};
