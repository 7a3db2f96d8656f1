import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchText } from '../../../../src/tools/cli/check/fetchText';
import { startServer } from '../startServer';

const get = (url: string, options: { timeout?: number; fetch?: typeof fetch; interrupted?: AbortSignal } = {}) =>
  fetchText(
    { url, types: ['text/html'], timeout: options.timeout ?? 5 },
    { fetch: options.fetch ?? fetch, interrupted: options.interrupted ?? new AbortController().signal },
  );

const none = (reason: string) => ({ kind: 'none', reason: expect.stringContaining(reason) });

describe('a page that is fetched', () => {
  it('is read in the encoding that the server names, behind its redirects', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.setHeader('content-type', 'text/html; charset=iso-8859-2').end(Buffer.from('Zaj\xb1c', 'latin1'));
    });
    expect(await get(`${server}/old`)).toEqual({ kind: 'text', url: `${server}/new`, text: 'Zając' });
  });

  it('may come without a type', async () => {
    const server = await startServer((_, response) => void response.end('<p>'));
    expect(await get(server)).toEqual({ kind: 'text', url: `${server}/`, text: '<p>' });
  });
});

describe('an address that gives no page', () => {
  it.each([
    ['is not there', 404, 'text/html', 'the server answers 404 Not Found. Open the address in a browser and see'],
    ['is broken', 503, 'text/html', 'the server answers 503'],
    ['is of another type', 200, 'image/png', 'the server says that it is image/png, not text/html. Check the address'],
  ])('is told by the answer: the page %s', async (_, status, type, reason) => {
    const server = await startServer((__, response) => void response.writeHead(status, { 'content-type': type }).end());
    expect(await get(server)).toEqual(none(reason));
  });

  it('is told when nothing listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    expect(await get(`http://127.0.0.1:${port}/`)).toEqual(none('nothing listens at its host and port'));
  });

  it('is told when the answer does not come in time', async () => {
    const server = await startServer(() => undefined);
    expect(await get(server, { timeout: 0.05 })).toEqual(
      none('it took more than 0.05 s. Try again, or wait longer with'),
    );
  });

  it('is told when the answer does not end in time', async () => {
    const server = await startServer((_, response) => void response.writeHead(200).write('<p>'));
    expect(await get(server, { timeout: 0.2 })).toEqual(none('it took more than 0.2 s'));
  });

  it('is told when it redirects without end', async () => {
    const server = await startServer((_, response) => void response.writeHead(302, { location: '/' }).end());
    expect(await get(server)).toEqual(none('it redirects without end'));
  });

  it('is told when the connection breaks', async () => {
    const server = await startServer((request) => void request.socket.destroy());
    expect(await get(server)).toEqual(none('the server broke the connection off. Try again'));
  });

  it('is told when the answer has no end', async () => {
    const chunk = new Uint8Array(10_000_000);
    let given = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      given += chunk.length;
      controller.enqueue(chunk);
    };
    const endless = () => new ReadableStream({ pull });
    const answer = await get('http://site.invalid/', { fetch: async () => new Response(endless()) });
    expect(answer).toEqual(none('more than 50 MB'));
    expect(given).toBeLessThan(100_000_000);
  });

  it('is told when nobody vouches for the certificate', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'site.invalid' }]);
    const server = createServer({ key, cert }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await get(`https://127.0.0.1:${port}`)).toEqual(none('nobody whom this machine trusts has signed'));
  });

  it('is told when there is no TLS', async () => {
    const server = await startServer((_, response) => void response.end());
    expect(await get(server.replace('http:', 'https:'))).toEqual(none('it does not speak TLS there'));
  });

  it('is told when it is stopped by hand', async () => {
    const server = await startServer(() => undefined);
    expect(await get(server, { interrupted: AbortSignal.abort() })).toEqual(none('you stopped it'));
  });

  it.each([
    ['ENOTFOUND', 'no name server knows its host. Check the spelling'],
    ['EAI_AGAIN', 'no name server answers. Check your connection to the network'],
    ['ECONNREFUSED', 'nothing listens at its host and port'],
    ['CERT_HAS_EXPIRED', 'its TLS certificate has expired. Renew it'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its TLS certificate is for another host'],
  ])('is told by what fetch() hides behind its error: %s', async (code, reason) => {
    const failing = () =>
      Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }));
    expect(await get('https://site.invalid/', { fetch: failing })).toEqual(none(reason));
  });
});
