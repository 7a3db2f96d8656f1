import { expect, it } from 'vitest';
import { isOwnSheet } from '../../../../src/tools/cli/check/isOwnSheet';

const PAGE = 'https://www.example.org/a/';

it.each(['https://www.example.org/a.css', 'https://example.org/a.css', 'http://static.example.org:8080/a.css'])(
  "takes %s for the site's own style sheet",
  (sheet) => {
    expect(isOwnSheet(sheet, PAGE)).toBe(true);
  },
);

it.each([
  'https://fonts.googleapis.com/css',
  'https://notexample.org/a.css',
  'data:text/css,',
  'ftp://www.example.org/a.css',
  'nonsense',
  'https://org/',
])('asks nobody for %s', (sheet) => {
  expect(isOwnSheet(sheet, PAGE)).toBe(false);
});
