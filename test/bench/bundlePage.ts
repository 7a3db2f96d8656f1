import { build } from 'vite';

/** The script of `page/`, as one text. */
export const bundlePage = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: 'test/bench/page/entry.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error('The page has no script.');
  return chunk.code;
};
