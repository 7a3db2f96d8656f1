import { basename, dirname } from 'node:path';
import { type BuildEnvironmentOptions, defineConfig, type Plugin, runnerImport } from 'vite';

/**
 * Modules whose value is worked out here and shipped in their place: the catalogue and the locales hold much more than
 * a page needs of them.
 */
const evaluated = (): Plugin => ({
  name: 'evaluated',
  enforce: 'pre',
  async load(id) {
    if (!/\.evaluated\.ts$|\/services\/rules\.ts$/.test(id)) return null;
    const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, { configFile: false });
    for (const file of dependencies) this.addWatchFile(file);
    const values = Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
    return values.join('\n');
  },
});

/** The banner's file as it was built just before. The gate asks for it by this name and holds nothing of it. */
let bannerFile = 'banner-none.js';

const banner = (): Plugin => ({
  name: 'banner',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'banner') return;
    for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) bannerFile = file.fileName;
  },
  resolveId(source) {
    const wanted = this.environment.name === 'gate' && source.endsWith('/banner/entry');
    return wanted ? { id: `./${bannerFile}`, external: true } : null;
  },
});

/** What all files have in common: old enough browsers, no sign of Vite's own loader, nothing but the code. */
const common: BuildEnvironmentOptions = {
  target: ['chrome109', 'firefox115', 'safari16.4'],
  modulePreload: false,
  emptyOutDir: false,
  minify: 'terser',
  terserOptions: { compress: { passes: 3, ecma: 2020 }, format: { comments: false } },
  reportCompressedSize: false,
};

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [evaluated(), banner()],
  environments: {
    banner: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist',
        emptyOutDir: true,
        rolldownOptions: {
          input: { banner: 'src/banner/entry.ts' },
          preserveEntrySignatures: 'strict',
          output: {
            format: 'es',
            entryFileNames: '[name]-[hash].js',
            // Named by the folder: settings-….js, placeholders-….js.
            chunkFileNames: ({ facadeModuleId, name }) =>
              `${facadeModuleId ? basename(dirname(facadeModuleId)) : name}-[hash].js`,
          },
        },
      },
    },
    gate: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist',
        // A classic script: it runs where it stands, before anything below it. Built as a library, because Vite wraps
        // each import() of an app into a loader of its own.
        lib: { entry: 'src/gate/entry.ts', formats: ['iife'], name: 'einlass', fileName: () => 'einlass.js' },
      },
    },
    demo: {
      consumer: 'client',
      build: {
        ...common,
        outDir: 'dist/demo',
        lib: { entry: 'demo/contacts.ts', formats: ['iife'], name: 'contacts', fileName: () => 'contacts.js' },
      },
    },
  },
  builder: {
    async buildApp({ build, environments }) {
      for (const name of ['banner', 'gate', 'demo']) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
});
