import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Both compilers with their defaults for a browser, as the official plugins call them. */
const components = (): Plugin => ({
  name: 'components',
  async load(id) {
    if (id.endsWith('.svelte')) return compile(await readFile(id, 'utf8'), { filename: id, generate: 'client' }).js;
    if (!id.endsWith('.vue')) return null;
    const { descriptor } = parse(await readFile(id, 'utf8'), { filename: id });
    return compileScript(descriptor, { id: 'page', inlineTemplate: true }).content;
  },
});

const bundles = new Map<string, Promise<string>>();

/**
 * One script from a page's entry, as a site would ship it. Kept for the life of the process and written nowhere.
 * `instead`: packages to take in place of others.
 */
export const bundle = (entry: string, instead: Readonly<Record<string, string>> = {}): Promise<string> => {
  const key = JSON.stringify([entry, instead]);
  const made = bundles.get(key) ?? make(entry, instead);
  bundles.set(key, made);
  return made;
};

const make = async (entry: string, instead: Readonly<Record<string, string>>): Promise<string> => {
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    resolve: { alias: instead },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    plugins: [components()],
    build: {
      write: false,
      rolldownOptions: { input: folder + entry, output: { format: 'iife', entryFileNames: 'page.js' } },
    },
  });
  const [output] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return output.code;
};
