import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../../demo/converter/Conversion';
import { convert } from '../../../demo/converter/convert';
import { examples } from '../../../demo/converter/examples';
import { toolsOf } from '../../../demo/converter/toolsOf';
import { MARKS } from '../../../src/markup/otherTools';
import { holdCss } from '../../../src/markup/rewriting/holdCss';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { serviceOf } from '../../../src/services/serviceOf';

const auto = (text: string): Conversion => convert({ text, kind: 'auto' });

/** What is shown, put together again; without what was inserted. */
const shown = ({ pieces }: Conversion, without: readonly string[] = []): string =>
  pieces.map((piece) => (piece.kind === 'left-out' || without.includes(piece.kind) ? '' : piece.text)).join('');

const GA = 'https://www.google-analytics.com/analytics.js';

describe('shows the whole result, and marks exactly what the author has not written', () => {
  test.each(Object.entries(examples))('%s', (name, text) => {
    const conversion = auto(text);
    expect(shown(conversion)).toBe(conversion.text);
    const renamed = name === 'whole-page' ? text.replace('data-cookieblock-src', '') : text;
    expect(shown(conversion, ['inserted', 'renamed'])).toBe(renamed);
  });

  test('also where a tag that was taken over stands behind one that is held', () => {
    const text = `<img src="https://gravatar.com/avatar/0"><iframe data-name="ga" data-cookieblock-src="${GA}"></iframe>`;
    const { pieces } = auto(text);
    expect(pieces.flatMap((piece) => (piece.kind === 'renamed' ? piece.text : []))).toEqual(['data-src']);
    expect(shown(auto(text), ['inserted', 'renamed'])).toBe(text.replace('data-cookieblock-src', ''));
  });
});

test.each([
  ['google-analytics', ['Google Analytics']],
  ['google-tag-manager', ['Google Tag Manager', 'Google Tag Manager']],
  ['google-fonts', ['Google Fonts', 'Google Fonts', 'Google Fonts']],
  ['google-fonts-css', ['Google Fonts']],
  ['meta-pixel', ['Meta Pixel', 'Meta Pixel']],
  ['facebook-page', ['Facebook']],
])('names the services in the example %s', (name, services) => {
  expect(auto(examples[name] ?? '').findings.map(({ service }) => service)).toEqual(services);
});

test('tells of each thing by its line, in the order of the text, whoever held it before', () => {
  const { findings } = auto(examples['whole-page'] ?? '');
  expect(findings.map(({ line, what, id, mark }) => [line, what, id, mark])).toEqual([
    [6, 'link href', 'google-fonts', undefined],
    [9, 'style url()', 'google-fonts', undefined],
    [12, 'script src', 'google-analytics', 'data-category="analytics"'],
    [13, 'inline script', 'google-analytics', 'data-category="analytics"'],
    [21, 'img src', 'gravatar', undefined],
    [22, 'iframe data-cookieblock-src', 'facebook-plugins', 'data-cookieconsent="marketing"'],
  ]);
});

test('an inline script that names nobody is told with the address of the tag that it waits with', () => {
  const { findings } = auto(examples['whole-page'] ?? '');
  expect(findings.find(({ what }) => what === 'inline script')?.url).toBe(GA);
});

test('gives what the other tools of Einlass give', () => {
  const page = examples['meta-pixel'] ?? '';
  const css = examples['google-fonts-css'] ?? '';
  expect(auto(page).text).toBe(holdHtml(page, { serviceOf }));
  expect(auto(css).text).toBe(holdCss(css, { serviceOf }));
});

test('reads a text as what was chosen, whatever it looks like', () => {
  const css = examples['google-fonts-css'] ?? '';
  expect(auto(css)).toMatchObject({ kind: 'css', findings: [{ what: '@import', line: 1 }] });
  expect(convert({ text: css, kind: 'html' })).toMatchObject({ kind: 'html', text: css, findings: [] });
});

test('leaves a text alone in which nobody is recognised', () => {
  const text = '<script src="https://cdn.example.net/app.js"></script>';
  expect(auto(text)).toMatchObject({ text, findings: [], remainders: [], isHeldAlready: false });
});

test.each(['google-fonts', 'google-fonts-css'])('says that the result for %s is held already', (name) => {
  const { text } = auto(examples[name] ?? '');
  expect(auto(text)).toMatchObject({ text, findings: [], isHeldAlready: true });
});

test('tells which tags of another tool name nobody', () => {
  const text = '\n<script type="text/plain" data-category="ads" src="https://ads.example/a.js"></script>';
  expect(auto(text).remainders).toEqual([
    { line: 2, what: 'script src', url: 'https://ads.example/a.js', mark: 'data-category="ads"' },
  ]);
});

test.each(MARKS)('knows which tool writes %s', (name) => expect(toolsOf(`${name}="x"`)).not.toBe(''));
