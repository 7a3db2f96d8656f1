import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const gate = readFileSync('dist/einlass.js', 'utf8');

test('the built gate reaches the banner and its first sentences by import(), and nothing else', () => {
  const files = gate.match(/import\([^)]*\)/g)?.map((call) => call.replace(/-[\w-]{8}\.js["`]\)$/, '').slice(8));
  expect(files?.map((file) => file.replace(/\$\{\w+\}/, 'LANGUAGE')).sort()).toEqual(['./LANGUAGE-first', './banner']);
  expect(gate).not.toMatch(/\bimport[\s{*]|\brequire\(/);
});

test('the built gate holds no package and no sentence of the banner', () => {
  for (const sign of ['preact', 'i18next', 'js-cookie', '__vite', 'Alles ablehnen', 'Refuse all'])
    expect(gate).not.toContain(sign);
});

test('the built gate evaluates no text, and writes no inline style and no markup of its own', () => {
  expect(gate).not.toMatch(/\beval\(|new Function|\.style\b|setAttribute\(["`]style|\.(inner|outer)HTML=[^=]/);
});
