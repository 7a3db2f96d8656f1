import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const readme = readFileSync('README.md', 'utf8');

/** Brotli size of a built file and of those that it needs besides the banner's, which is there by then. */
const sizeOf = (file: string): number => {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const needed = [...code.matchAll(/\bfrom"\.\/((?!banner-)[^"]+)"/g)].map(([, name = '']) => sizeOf(name));
  return needed.reduce((sum, size) => sum + size, brotliCompressSync(code).length);
};

/** The same as the README writes it. */
const builtSize = (name: RegExp): string => {
  const file = readdirSync('dist').find((one) => name.test(one)) ?? '';
  return `${(sizeOf(file) / 1000).toFixed(1)} kB`;
};

for (const [row, file] of [
  ['`einlass.js`, on every page, with the whole catalogue', /^einlass\.js$/],
  ['first question, in both languages', /^banner-/],
  ['placeholders, where embedded content is held', /^placeholders-/],
  ['settings, only when opened', /^settings-/],
  ['the declaration, where a page has a place for it', /^declaration-/],
] as const) {
  test(`the README tells the size of the built file: ${row}`, () => {
    expect(readme).toContain(`| ${row} | ${builtSize(file)} |`);
  });
}

test('the README names every service of the catalogue', () => {
  const rules = readFileSync('dist/einlass.js', 'utf8').matchAll(/\{id:["`]([a-z-]+)["`],match:/g);
  const ids = [...rules].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(readme).toContain(`| \`${id}\` |`);
});
