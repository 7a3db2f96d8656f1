import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const readme = readFileSync('README.md', 'utf8');

/** Brotli size of a built file and of those that it needs besides the banner's, which is there by then. */
const sizeOf = (file: string): number => {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const needed = [...code.matchAll(/\bfrom["']\.\/((?!banner-)[^"']+)["']/g)].map(([, name = '']) => sizeOf(name));
  return needed.reduce((sum, size) => sum + size, brotliCompressSync(code).length);
};

/** The same with the sentences of the longest language, as the README writes it. */
const builtSize = (name: RegExp, sentences?: string): string => {
  const files = readdirSync('dist');
  const file = files.find((one) => name.test(one)) ?? '';
  const languages = files.filter((one) => sentences && new RegExp(`^\\w+-${sentences}-`).test(one));
  return `${((sizeOf(file) + Math.max(0, ...languages.map(sizeOf))) / 1000).toFixed(1)} kB`;
};

for (const [row, file, sentences] of [
  ['`einlass.js`, on every page, with the whole catalogue', /^einlass\.js$/],
  ['first question, in the language of the page', /^banner-/, 'first'],
  ['placeholders, where embedded content is held', /^placeholders-/, 'placeholder'],
  ['settings, only when opened', /^settings-/, 'all'],
  ['the declaration, where a page has a place for it', /^declaration-/, 'all'],
  ['stand-ins for fonts, where some of Google Fonts are held', /^fonts-/],
  ["the owner's panel, only with `?einlass` in the address", /^panel-/, 'panel'],
] as const) {
  test(`the README tells the size of the built file: ${row}`, () => {
    expect(readme).toContain(`| ${row} | ${builtSize(file, sentences)} |`);
  });
}

test('the README names every service of the catalogue', () => {
  const rules = readFileSync('dist/einlass.js', 'utf8').matchAll(/\{id:["`]([a-z-]+)["`],match:/g);
  const ids = [...rules].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(readme).toContain(`| \`${id}\` |`);
});
