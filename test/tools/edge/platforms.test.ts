// The same handler where it will run: in the runtime of Cloudflare Workers, and in a server of Node.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Response as AnswerInMiniflare, Miniflare } from 'miniflare';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { einlass } from '../../../src/tools/edge/einlass';
import { cases } from './cases';

const pageOf = (url: string) => cases.find(({ name }) => name === new URL(url).pathname.slice(1));

/** Asks for each page, and says which did not come out as the command line would hold it. */
const deviations = async (ask: (path: string) => Promise<Uint8Array>) => {
  const wrong: string[] = [];
  for (const { name, held } of cases) if (!held.equals(await ask(`/${name}`))) wrong.push(name);
  return wrong;
};

describe('on Cloudflare Workers', () => {
  let worker: Miniflare;

  beforeAll(async () => {
    worker = new Miniflare({
      modules: true,
      script: await bundled('worker.ts'),
      compatibilityDate: '2026-01-01',
      // The server that the worker stands in front of.
      outboundService: ({ url }: { readonly url: string }) =>
        new AnswerInMiniflare(pageOf(url)?.input, { headers: { 'content-type': 'text/html' } }),
    });
    await worker.ready;
  }, 30_000);
  afterAll(() => worker.dispose());

  test('every page comes out as the command line holds it', async () => {
    const ask = async (path: string) =>
      new Uint8Array(await (await worker.dispatchFetch(`https://laden.example${path}`)).arrayBuffer());
    expect(await deviations(ask)).toEqual([]);
  });
});

describe('on Node', () => {
  const handler = einlass(
    ({ url }) => new Response(new Uint8Array(pageOf(url)?.input ?? []), { headers: { 'content-type': 'text/html' } }),
  );
  const server = createServer(async ({ url }, outgoing) => {
    const { status, headers, body } = await handler(new Request(`http://localhost${url}`));
    outgoing.writeHead(status, Object.fromEntries(headers));
    if (body) Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]).pipe(outgoing);
    else outgoing.end();
  });

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, 'localhost', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('every page comes out as the command line holds it', async () => {
    const { port } = server.address() as AddressInfo;
    const ask = async (path: string) =>
      new Uint8Array(await (await fetch(`http://localhost:${port}${path}`)).arrayBuffer());
    expect(await deviations(ask)).toEqual([]);
  });
});

/** What an owner's bundler would upload. */
async function bundled(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  return chunk?.code ?? '';
}
