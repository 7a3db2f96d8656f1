import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import type { Served } from './Browsing';

/** Serves a folder's files on a free port, to this machine alone. */
export const serveFolder = async (folder: string): Promise<Served> => {
  // Read at each request: a big folder would take long to list, and only some of it is asked for.
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
