import { expect, it } from 'vitest';
import { isOwnSite } from '../../../../src/tools/cli/check/isOwnSite';

const PAGE = 'https://www.example.org/a/';

it.each([
  'https://www.example.org/a.css',
  'https://example.org/a.css',
  'http://static.example.org:8080/a.css',
  'wss://live.example.org/',
])("takes %s for the site's own", (address) => {
  expect(isOwnSite(address, PAGE)).toBe(true);
});

it.each([
  'https://fonts.googleapis.com/css',
  'https://notexample.org/a.css',
  'data:text/css,',
  'ftp://www.example.org/a.css',
  'nonsense',
  'https://org/',
])('takes %s for no address of the site', (address) => {
  expect(isOwnSite(address, PAGE)).toBe(false);
});
