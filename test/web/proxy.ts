import { constants } from 'node:crypto';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate';
import type { Connection } from './log';

export type Scheme = 'http' | 'https' | 'ws' | 'wss';

export type Visitors = {
  onConnection(connection: Connection): void;
  onRequest(message: IncomingMessage, response: ServerResponse, scheme: Scheme): void;
  /** A socket that asks to be upgraded; it is refused right after. */
  onSocket(message: IncomingMessage, scheme: Scheme): void;
};

export type Proxy = {
  readonly server: string;
  /** Port for browsers that are told no proxy and find every host here, http and https alike. */
  readonly directPort: number;
  hangUp(): void;
  close(): Promise<void>;
};

/** First byte of a TLS handshake; what else comes through a tunnel is plain http (`ws:` on port 80). */
const TLS_HANDSHAKE = 0x16;

/** An http proxy on a free port of this machine. It answers for every host itself and opens no connection anywhere. */
export const startProxy = async (certificate: Certificate, visitors: Visitors): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  const plain = createPlainServer((message, response) => visitors.onRequest(message, response, 'http'));
  const tls = createTlsServer(certificate, (message, response) => visitors.onRequest(message, response, 'https'));

  plain.on('upgrade', (message, socket) => refuse(socket, () => visitors.onSocket(message, 'ws')));
  tls.on('upgrade', (message, socket) => refuse(socket, () => visitors.onSocket(message, 'wss')));
  plain.on('connect', (message: IncomingMessage, socket: Duplex) => {
    visitors.onConnection(connectionOf(message.url ?? ''));
    serveTunnel(socket, tls, plain);
  });
  // Without a CONNECT line the handshake is what names the host. Plain http names it in the request alone, so a
  // connection to port 80 that nothing is asked on is not logged.
  const directTls = createTlsServer(
    {
      ...certificate,
      // The callback is left out for a resumed session.
      secureOptions: constants.SSL_OP_NO_TICKET,
      SNICallback: (host, done) => {
        visitors.onConnection({ host, port: 443 });
        done(null);
      },
    },
    (message, response) => visitors.onRequest(message, response, 'https'),
  );
  directTls.on('upgrade', (message, socket) => refuse(socket, () => visitors.onSocket(message, 'wss')));
  const direct = createTcpServer((socket) => serveConnection(socket, directTls, plain));

  for (const server of [plain, direct]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  // An idle connection that the server closes would be opened again, and logged as if the page had asked for it.
  for (const server of [plain, tls, directTls]) server.keepAliveTimeout = 0;

  for (const server of [plain, direct]) {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  }
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    server: `http://127.0.0.1:${portOf(plain.address())}`,
    directPort: portOf(direct.address()),
    hangUp,
    close: async () => {
      const closed = [plain, direct].map((server) => new Promise((done) => server.close(done)));
      hangUp();
      await Promise.all(closed);
    },
  };
};

const serveTunnel = (socket: Duplex, tls: Server, plain: Server) => {
  serveConnection(socket, tls, plain);
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
};

const serveConnection = (socket: Duplex, tls: Server, plain: Server) => {
  socket.on('error', () => socket.destroy());
  socket.once('data', (first: Buffer) => {
    socket.pause();
    socket.unshift(first);
    if (first[0] === TLS_HANDSHAKE) {
      tls.emit('connection', socket);
    } else {
      plain.emit('connection', socket);
      // The http server waits for data; the TLS server reads by itself and would lose what flows past it.
      socket.resume();
    }
  });
};

const refuse = (socket: Duplex, record: () => void) => {
  record();
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
};

const connectionOf = (authority: string): Connection => {
  const { hostname, port } = new URL(`http://${authority}`);
  return { host: hostname.replace(/\.$/, ''), port: Number(port || 80) };
};

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return address.port;
};
