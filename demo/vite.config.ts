import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
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
  // It explains all services of the demo, so they can be chosen there.
  '/privacy.html': {
    'data-services':
      'google-analytics google-tag-manager google-ads google-fonts facebook-plugins wordpress-emoji gravatar',
  },
};

const attributes = (path: string): TagAttributes => {
  const language = path.startsWith('/en/') ? 'en' : 'de';
  return {
    'data-policy': '2026-05-01',
    'data-privacy': `/${language}/privacy.html`,
    'data-imprint': `/${language}/imprint.html`,
    ...more[path.replace(/^\/(de|en)(?=\/)/, '')],
  };
};

const pages = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => resolve(import.meta.dirname, file));

/** The pages of the demo, which are written as their authors would without Einlass: the plugin holds them. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [einlass({ src: '/einlass/einlass.js', attributes })],
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
