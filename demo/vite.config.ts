import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { declarationText } from '../src/tools/cli/declaration/declarationText';
import { einlass, type TagAttributes } from '../src/tools/vite/einlass';

/** What the tag of some pages says besides; the path is without its language. */
const more: Readonly<Record<string, TagAttributes>> = {
  '/it-dealer.html': { 'data-services': 'google-analytics facebook-plugins' },
  '/it-dealer-new-policy.html': {
    'data-services': 'google-analytics facebook-plugins',
    // The privacy policy has changed, so everybody is asked again.
    'data-policy': '2026-11-01',
  },
  '/wordpress-blog.html': { 'data-days': '1' },
  // Named, so that the question is whole from its start, however slowly the page comes.
  '/embeds.html': { 'data-services': 'youtube vimeo google-maps openstreetmap spotify instagram x' },
  // It explains all services of the demo, so they can be chosen there.
  '/privacy.html': {
    'data-services':
      'google-analytics google-tag-manager google-ads google-fonts facebook-plugins wordpress-emoji gravatar ' +
      'youtube vimeo google-maps openstreetmap spotify instagram x',
  },
};

const POLICY = '2026-05-01';

const languageOf = (path: string) => (path.startsWith('/en/') ? 'en' : 'de');

const attributes = (path: string): TagAttributes => {
  const language = languageOf(path);
  return {
    'data-policy': POLICY,
    'data-privacy': `/${language}/privacy.html`,
    'data-imprint': `/${language}/imprint.html`,
    ...more[path.replace(/^\/(de|en)(?=\/)/, '')],
  };
};

/** Writes the declaration into the pages, so that it is there without scripts, too, and nothing moves when it is drawn. */
const declarations = (): Plugin => ({
  name: 'declarations',
  transformIndexHtml: {
    order: 'pre',
    handler(page, { path }) {
      const ids = new Set(String(attributes(path)['data-services']).split(' '));
      return page.replace(/(<div data-einlass-declaration="(\d)">)/, (_, tag: string, level: string) => {
        const options = {
          lang: languageOf(path),
          days: 1,
          policy: POLICY,
          level: Number(level),
          format: 'html',
        } as const;
        return tag + declarationText(ids, options);
      });
    },
  },
});

const pages = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => resolve(import.meta.dirname, file));

/** The pages of the demo, which are written as their authors would without Einlass: the plugin holds them. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [declarations(), einlass({ src: '/einlass/einlass.js', attributes })],
  build: {
    outDir: resolve(import.meta.dirname, '../dist/pages'),
    emptyOutDir: true,
    // They are there to be read.
    minify: false,
    cssMinify: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
});
