import { fileURLToPath } from 'node:url';
import { Response as AnswerInMiniflare, Miniflare } from 'miniflare';
import { build } from 'vite';

/** What is compared: the page as it is, held by Einlass, and the same held by the platform's own rewriter. */
export const kinds = ['pass-through', 'einlass', 'HTMLRewriter'] as const;
export type Kind = (typeof kinds)[number];

const files: Readonly<Record<Kind, string>> = {
  'pass-through': 'passWorker.ts',
  einlass: '../../tools/edge/worker.ts',
  HTMLRewriter: 'rewriterWorker.ts',
};

/** A Worker of each kind in front of a server that answers with `page`. */
export const startWorkers = async (page: () => Uint8Array<ArrayBuffer>): Promise<Readonly<Record<Kind, Miniflare>>> => {
  const start = async (kind: Kind): Promise<[Kind, Miniflare]> => {
    const worker = new Miniflare({
      modules: true,
      script: await bundled(files[kind]),
      compatibilityDate: '2026-01-01',
      outboundService: () => new AnswerInMiniflare(page(), { headers: { 'content-type': 'text/html' } }),
    });
    await worker.ready;
    return [kind, worker];
  };
  return Object.fromEntries(await Promise.all(kinds.map(start))) as Record<Kind, Miniflare>;
};

const bundled = async (file: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [result].flat();
  return (output && 'output' in output && output.output[0].code) || '';
};
