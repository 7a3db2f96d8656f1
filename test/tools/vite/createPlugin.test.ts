import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPlugin } from '../../../src/tools/vite/createPlugin';
import type { EinlassOptions } from '../../../src/tools/vite/EinlassOptions';
import { einlass } from '../../../src/tools/vite/einlass';

const page = (head: string) => `<!doctype html>
<html lang="de">
  <head>
    <title>Laden</title>
    ${head}
  </head>
  <body></body>
</html>
`;

const FONTS = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';
const HELD_FONTS =
  '<link data-einlass="google-fonts" rel="stylesheet" data-href="https://fonts.googleapis.com/css2?family=Lora">';
const IMPORT = '@import "https://fonts.googleapis.com/css2?family=Inter";';
const HELD_IMPORT = 'data:text/css,#https://fonts.googleapis.com/css2?family=Inter';

let folder = '';
const write = async (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};
const built = (name: string) => readFile(join(folder, 'dist', name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'einlass-vite-'));
  await write({
    'index.html': page(`${FONTS}<link rel="stylesheet" href="/stil.css">`),
    'kontakt/index.html': page(FONTS),
    'stil.css': `${IMPORT} h1 { color: teal; }`,
    'files/einlass.js': 'gate',
    'files/banner-1.js': 'banner',
    'files/shield.js': 'shield',
    'files/tools/cli.js': 'not for pages',
  });
});
afterEach(() => rm(folder, { recursive: true }));

const project = (options: EinlassOptions, more: InlineConfig = {}): InlineConfig => ({
  configFile: false,
  root: folder,
  logLevel: 'error',
  plugins: [createPlugin(join(folder, 'files'), options)],
  ...more,
});

const buildPages = (options: EinlassOptions = {}, base = '/') =>
  build(
    project(options, {
      base,
      build: {
        rolldownOptions: { input: ['index.html', 'kontakt/index.html'].map((name) => join(folder, name)) },
      },
    }),
  );

describe('a build', () => {
  test('holds every page and its style sheets, and puts the tag first', async () => {
    await buildPages({ attributes: { 'data-privacy': '/datenschutz', 'data-shield': true } });
    for (const name of ['index.html', 'kontakt/index.html']) {
      const html = await built(name);
      expect(html).toMatch(
        /<head>\s*<script src="\/einlass\/einlass\.js" data-privacy="\/datenschutz" data-shield><\/script>/,
      );
      expect(html).toContain(HELD_FONTS);
    }
    const [, sheet = ''] = /href="\/(assets\/[^"]+\.css)"/.exec(await built('index.html')) ?? [];
    expect(await built(sheet)).toContain(HELD_IMPORT);
  });

  test('brings the files that pages load, and no others', async () => {
    await buildPages();
    expect(await built('einlass/einlass.js')).toBe('gate');
    expect(await built('einlass/banner-1.js')).toBe('banner');
    await expect(built('einlass/tools/cli.js')).rejects.toThrow('ENOENT');
  });

  test('puts the shield to where the tag says, above what it is to hold', async () => {
    await buildPages({ attributes: { 'data-shield': '/blog/schild.js' } }, '/blog/');
    expect(await built('schild.js')).toBe('shield');
    await expect(built('einlass/shield.js')).rejects.toThrow('ENOENT');
    await buildPages({}, '/blog/');
    await expect(built('schild.js')).rejects.toThrow('ENOENT');
  });

  test('below another base has tag and files there', async () => {
    await buildPages({}, '/blog/');
    expect(await built('index.html')).toContain('<script src="/blog/einlass/einlass.js"></script>');
  });

  test('leaves a tag that somebody wrote, and files that lie elsewhere', async () => {
    const tag = '<script src="https://laden.example/einlass.js?v=1" data-days="7"></script>';
    await write({ 'kontakt/index.html': page(tag + FONTS) });
    await buildPages({ src: '/js/einlass.js' });
    expect((await built('kontakt/index.html')).match(/einlass\.js/g)).toHaveLength(1);
    expect(await built('index.html')).toContain('<script src="/js/einlass.js"></script>');
    await expect(built('einlass/einlass.js')).rejects.toThrow('ENOENT');
  });

  test('gives each page the attributes for its path', async () => {
    await buildPages({ attributes: (path) => ({ 'data-policy': path }) });
    expect(await built('kontakt/index.html')).toContain('data-policy="/kontakt/index.html"');
  });

  test('holds those services alone that are named', async () => {
    await buildPages({ services: ['gravatar'] });
    expect(await built('kontakt/index.html')).toContain(FONTS);
  });
});

test('while pages are made they are held as well, with the files at hand', async () => {
  const options = { attributes: { 'data-shield': '/shield.js' } };
  const server = await createServer(project(options, { server: { port: 0, host: 'localhost', ws: false } }));
  try {
    await server.listen();
    const [origin = ''] = server.resolvedUrls?.local ?? [];
    const text = async (path: string) => (await fetch(new URL(path, origin), { headers: { accept: '*/*' } })).text();
    const html = await text('/kontakt/index.html');
    expect(html).toContain(HELD_FONTS);
    expect(html).toContain('src="/einlass/einlass.js"');
    expect(await text('/einlass/einlass.js')).toBe('gate');
    expect(await text('/shield.js')).toBe('shield');
    expect(await text('/stil.css?direct')).toContain(HELD_IMPORT);
  } finally {
    await server.close();
  }
});

test('an id that no service has is named at once', () => {
  expect(() => einlass({ services: ['google-font'] })).toThrow(/no service has the id "google-font"/);
});
