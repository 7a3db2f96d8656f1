import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const readme = readFileSync('README.md', 'utf8');

/** Brotli size of a built file, as the README writes it. */
const builtSize = (name: RegExp): string => {
  const file = readdirSync('dist').find((one) => name.test(one)) ?? '';
  return `${(brotliCompressSync(readFileSync(`dist/${file}`)).length / 1000).toFixed(1)} kB`;
};

for (const [row, file] of [
  ['`einlass.js`, on every page, with the whole catalogue', /^einlass\.js$/],
  ['first question, in both languages', /^banner-/],
  ['placeholders, where embedded content is held', /^placeholders-/],
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
