import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
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

export type Proxy = { readonly server: string; hangUp(): void; close(): Promise<void> };

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
  plain.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // An idle connection that the server closes would be opened again, and logged as if the page had asked for it.
  for (const server of [plain, tls]) server.keepAliveTimeout = 0;

  await new Promise<void>((listening) => plain.listen(0, '127.0.0.1', listening));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    server: `http://127.0.0.1:${portOf(plain.address())}`,
    hangUp,
    close: () =>
      new Promise((closed) => {
        plain.close(() => closed());
        hangUp();
      }),
  };
};

const serveTunnel = (socket: Duplex, tls: Server, plain: Server) => {
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
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
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
