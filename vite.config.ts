import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  type BuildEnvironmentOptions,
  build as buildProject,
  defineConfig,
  type EnvironmentOptions,
  type Plugin,
  runnerImport,
} from 'vite';
import type { Service } from './src/services/Service.ts';
import { writeTypes } from './src/tools/writeTypes.ts';

/**
 * Modules whose value is worked out here and shipped in their place, parts of locales, and what visitors are told of a
 * service: the catalogue and the locales hold much more than a page needs of them.
 */
const evaluated = (): Plugin => ({
  name: 'evaluated',
  enforce: 'pre',
  async load(id) {
    if (/\/services\/catalogue\/\w+\.ts\?facts$/.test(id)) {
      const [{ module }, service] = await Promise.all([
        runnerImport<typeof import('./src/words/factsOf.ts')>('./src/words/factsOf.ts', { configFile: false }),
        runnerImport<Readonly<Record<string, Service>>>(id.replace('?facts', ''), { configFile: false }),
      ]);
      const [facts] = Object.values(service.module).map(module.factsOf);
      return `export const facts = ${JSON.stringify(facts)};`;
    }
    const [, lang, part] = /\/locales\/(\w+)\.\w+\?(\w+)$/.exec(id) ?? [];
    if (lang && part) {
      const { module } = await runnerImport<typeof import('./src/words/localePart.ts')>('./src/words/localePart.ts', {
        configFile: false,
      });
      if (lang !== 'index')
        return { code: `export const sentences = ${JSON.stringify(module.localePart(lang, part))};`, moduleType: 'js' };
      // All languages of a part have one ending, so that whoever asks for a file needs no list of them.
      const all = module.languages.map((one) => [one, module.localePart(one, part)]);
      const ending = `${part}-${createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 8)}.js`;
      const { name, mode } = this.environment;
      if (name === 'banner')
        for (const one of module.languages)
          this.emitFile({ type: 'chunk', id: id.replace('index.ts', `${one}.json`), fileName: `${one}-${ending}` });
      const file = mode === 'build' ? `./\${lang}-${ending}` : `./\${lang}.json?${part}`;
      return `export const fetchSentences = (lang) => import(/* @vite-ignore */ \`${file}\`);`;
    }
    if (!/\.evaluated\.ts$|\/services\/rules\.ts$/.test(id)) return null;
    const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, { configFile: false });
    for (const file of dependencies) this.addWatchFile(file);
    const values = Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
    return values.join('\n');
  },
});

/** The catalogue for wrappers in other languages. */
const catalogueText = async (): Promise<string> => {
  const { module } = await runnerImport<{ readonly catalogue: unknown }>('./src/wordpress/catalogue.ts', {
    configFile: false,
  });
  return `${JSON.stringify(module.catalogue, null, 1)}\n`;
};

/** The WordPress plugin, of the files that were built before. */
const putPluginTogether = async (): Promise<void> => {
  const { module } = await runnerImport<{ readonly buildPlugin: () => void }>('./src/wordpress/buildPlugin.ts', {
    configFile: false,
  });
  module.buildPlugin();
};

/**
 * The gate asks for the banner and for what stands in for fonts by the names of the files that were built just before,
 * and holds nothing of them.
 */
const bannerOutside = (): Plugin => ({
  name: 'banner-outside',
  enforce: 'pre',
  resolveId(source) {
    if (this.environment.name !== 'gate') return null;
    const [, part, query] = /\/banner\/(entry|fonts)(?:\/followFonts)?(\?address)?$/.exec(source) ?? [];
    if (!part) return null;
    const file = readdirSync('dist').find((name) => name.startsWith(part === 'fonts' ? 'fonts-' : 'banner-'));
    if (!file) return this.error('The banner must be built before the gate.');
    return query ? `\0address ${file}` : { id: `./${file}`, external: true };
  },
  load(id) {
    const [, file] = id.split('\0address ');
    return file ? `export const address = ${JSON.stringify(file)};` : null;
  },
});

/**
 * What a page has to load for each part, in bytes of brotli: the file, those that it imports at once, and the sentences
 * of the page's language.
 * The gate's was 6,500 when it held half of the ways by which a script contacts somebody, and 10,800 with the rules of 8
 * services instead of 27; it has to come down again.
 */
const LIMITS: Readonly<Record<string, number>> = {
  einlass: 11_800,
  banner: 8_000,
  settings: 26_000,
  declaration: 26_000,
  placeholders: 4_900,
  answer: 4_050,
  panel: 8_900,
  fonts: 23_000,
  shield: 39_200,
};

/** The part of the sentences that comes with each, see `localePart`. */
const SENTENCES: Readonly<Record<string, string>> = {
  banner: 'first',
  placeholders: 'placeholder',
  panel: 'panel',
  settings: 'all',
  declaration: 'all',
};

/** Fails the build when a part grows past its limit. */
const limits = (): Plugin => ({
  name: 'limits',
  generateBundle(_options, bundle) {
    const sizeOf = (fileName: string): number => {
      const file = bundle[fileName];
      // The banner is there already when another part is loaded.
      if (file?.type !== 'chunk' || fileName.startsWith('banner-')) return 0;
      return brotliCompressSync(file.code).length + file.imports.map(sizeOf).reduce((sum, size) => sum + size, 0);
    };
    /** The longest of the languages, for a page loads one of them. */
    const sentencesOf = (part: string | undefined): number => {
      const names = Object.keys(bundle).filter((name) => part && new RegExp(`^\\w+-${part}-.{8}\\.js$`).test(name));
      return Math.max(0, ...names.map(sizeOf));
    };
    for (const file of Object.values(bundle)) {
      const name = file.fileName.replace(/(-.{8})?\.js$/, '');
      const limit = LIMITS[name];
      if (file.type !== 'chunk' || !limit) continue;
      const code = file.isEntry ? brotliCompressSync(file.code).length : sizeOf(file.fileName);
      const size = code + sentencesOf(SENTENCES[name]);
      this.info(`${file.fileName}: ${size} of ${limit} bytes (brotli)`);
      if (size > limit) this.error(`${file.fileName} has ${size} bytes (brotli), and its limit is ${limit}.`);
      if (file.isEntry && file.imports.length > 0) this.error(`${file.fileName} must not need a second file.`);
    }
  },
});

/** What owners import: a plugin and a handler. */
const modules = { vite: 'src/tools/vite/einlass.ts', edge: 'src/tools/edge/einlass.ts' };

/** The command is a file that may be run, and the modules have types. */
const finished = (): Plugin => ({
  name: 'finished',
  applyToEnvironment: ({ name }) => name === 'tools',
  writeBundle({ dir = '' }) {
    chmodSync(join(dir, 'cli.js'), 0o755);
    writeTypes(modules, dir);
  },
});

const compress = {
  passes: 6,
  // What terser would draw into its only place stays a function of its own, which compresses better.
  inline: 1,
  ecma: 2020,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_proto: true,
  keep_fargs: false,
} as const;

/**
 * Chunks are named by their folder: settings-….js, placeholders-….js; the sentences by their language and part:
 * de-first-….js; what is known of a service facts-….js; and what several of them share is not
 * named by a module, for no list of words to block shall find it.
 */
const nameOfChunk = (entry: string | null): string => {
  if (!entry) return 'shared';
  if (entry.endsWith('?facts')) return 'facts';
  const [, lang, part] = /\/locales\/(\w+)\.json\?(\w+)$/.exec(entry) ?? [];
  return lang ? `${lang}-${part}` : basename(dirname(entry));
};

/** What all files have in common. */
const common: BuildEnvironmentOptions = {
  outDir: 'dist',
  emptyOutDir: false,
  target: ['chrome109', 'firefox115', 'safari16.4'],
  // The style sheets do without what older browsers lack; for light-dark() and the like nothing is to be filled in.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  cssMinify: 'lightningcss',
  minify: 'terser',
  terserOptions: {
    compress,
    format: { comments: false, quote_style: 1 },
  },
  reportCompressedSize: false,
};

/** Statements that stay apart make the gate longer, and shorter once it is compressed. */
const apart: BuildEnvironmentOptions = {
  ...common,
  terserOptions: {
    ...common.terserOptions,
    compress: { ...compress, join_vars: false, sequences: false },
    format: { comments: false },
  },
};

/**
 * "server" is Vite's word for code that it leaves as it is: for "client" it wraps each import() into a loader of its
 * own. All packages are built in.
 */
const asItIs: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, conditions: ['module', 'browser'] },
};

/** A classic script: it runs where it stands, before anything below it. */
const classic = (name: string, entry: string) => ({
  checks: { pluginTimings: false },
  input: { [name]: entry },
  // The bundler's own minifier finds a little more in what terser leaves.
  output: { format: 'iife', entryFileNames: '[name].js', minify: true } as const,
});

/** The plugin's own scripts, each a file by itself. Their names: `consentApi` is built from `consentApi.ts`. */
const wordpressScripts = readdirSync('src/wordpress/scripts')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'));

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [evaluated(), bannerOutside(), limits(), finished()],
  environments: {
    banner: {
      ...asItIs,
      build: {
        ...common,
        emptyOutDir: true,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: { banner: 'src/banner/entry.ts' },
          // What the settings share with the banner stays in the banner's file.
          preserveEntrySignatures: 'allow-extension',
          output: {
            format: 'es',
            entryFileNames: '[name]-[hash].js',
            chunkFileNames: ({ facadeModuleId }) => `${nameOfChunk(facadeModuleId)}-[hash].js`,
          },
        },
      },
    },
    // Nothing is drawn before it is there, so it shares nothing that would be a second file.
    fonts: {
      ...asItIs,
      build: {
        ...common,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: { fonts: 'src/banner/fonts/followFonts.ts' },
          preserveEntrySignatures: 'strict',
          output: { format: 'es', entryFileNames: '[name]-[hash].js' },
        },
      },
    },
    gate: { ...asItIs, build: { ...apart, rolldownOptions: classic('einlass', 'src/gate/entry.ts') } },
    // For owners' projects and servers: nothing needs to be installed beside it but what they drive or use it with.
    tools: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['playwright-core', 'vite'], builtins: [/^node:/] },
      build: {
        outDir: 'dist/tools',
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: { cli: 'src/tools/cli/entry.ts', ...modules },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
    // A service worker that is a module is not for every browser yet.
    shield: { ...asItIs, build: { ...common, rolldownOptions: classic('shield', 'src/tools/shield/entry.ts') } },
    ...Object.fromEntries(
      wordpressScripts.map((name) => [
        `wordpress_${name}`,
        {
          ...asItIs,
          build: {
            ...common,
            outDir: 'dist/wordpress/einlass/scripts',
            rolldownOptions: classic(name, `src/wordpress/scripts/${name}.ts`),
          },
        },
      ]),
    ),
  },
  builder: {
    async buildApp({ build, environments }) {
      const wordpress = wordpressScripts.map((name) => `wordpress_${name}`);
      for (const name of ['banner', 'fonts', 'gate', 'shield', 'tools', ...wordpress]) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
      writeFileSync('dist/catalogue.json', await catalogueText());
      // A rule for tools that answer for visitors.
      copyFileSync('src/tools/visitors/autoconsent.json', 'dist/autoconsent.json');
      await putPluginTogether();
      // A project of its own, as an owner's would be.
      await buildProject({ configFile: 'demo/vite.config.ts', configLoader: 'runner' });
    },
  },
});
