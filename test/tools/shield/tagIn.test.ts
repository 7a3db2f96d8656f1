import { describe, expect, test } from 'vitest';
import { tagIn } from '../../../src/tools/shield/tagIn';

const HEAD = '<!doctype html><html><head><meta charset="utf-8">';
const SHIELDED = '<script src="/einlass/einlass.js" data-shield="/shield.js"></script>';
const UNSHIELDED = '<script src="/einlass/einlass.js" data-privacy="/d"></script>';

describe('a tag with the attribute is found', () => {
  test.each([
    SHIELDED,
    "<SCRIPT DATA-SHIELD='/shield.js' SRC='/x.js'></SCRIPT>",
    '<script\n  src=/haupt.js\n  data-shield=/shield.js></script>',
    '<script data-privacy="/a>b" data-shield="/shield.js"></script>',
    `<script>var a = 1</script>${SHIELDED}`,
    `<!-- ${UNSHIELDED} -->${SHIELDED}`,
    '<script type="application/json" id="einlass">{ "days": 7, "shield": "/shield.js" }</script>',
    '<script id=einlass type="application/json">{"shield":"/shield.js"}</script>',
  ])('in %s', (text) => {
    expect(tagIn(HEAD + text)).toBe('shielded');
  });
});

describe('one without it is told from none', () => {
  test.each([
    UNSHIELDED,
    '<script src=/einlass/einlass.js?v=3></script>',
    '<script src="/einlass.js" data-shield=""></script>',
    '<script src="/einlass.js" data-shield=" "></script>',
    `<script type="application/json" id="einlass">{ "days": 7 }</script>${UNSHIELDED}`,
    `<script type="application/json" id="andere">{ "shield": "/shield.js" }</script>${UNSHIELDED}`,
    `<!-- ${SHIELDED} -->${UNSHIELDED}`,
  ])('in %s', (text) => {
    expect(tagIn(`${HEAD}${text}</head>`)).toBe('unshielded');
  });

  test.each([
    '</head>',
    '<body>',
    '<script src="/meineinlass.js"></script></head>',
    `</head><body>${SHIELDED}`,
    '<p data-shield="/shield.js"></p></head>',
    `<scripts data-shield="/shield.js"></scripts></head>`,
  ])('in %s', (text) => {
    expect(tagIn(HEAD + text)).toBe('none');
  });
});

test('more is asked for while the tag may still come', () => {
  const page = `${HEAD}<title>Laden</title>${SHIELDED}`;
  const until = page.indexOf('</script>');
  for (let end = 0; end < until; end++) expect(tagIn(page.slice(0, end))).toBeUndefined();
  expect(tagIn(page.slice(0, until))).toBe('shielded');
});

test('a page without an end of its head is given up', () => {
  expect(tagIn('<p>Text</p>'.repeat(1_000))).toBeUndefined();
  expect(tagIn('<p>Text</p>'.repeat(10_000))).toBe('none');
});
