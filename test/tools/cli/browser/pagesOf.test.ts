import { expect, it } from 'vitest';
import { pagesOf } from '../../../../src/tools/cli/browser/pagesOf';

it('serves a folder that was named as the whole site', () => {
  expect(pagesOf(['site/a.css', 'site/über uns/a.html'], ['site'], '/home')).toEqual([
    { place: 'site/über uns/a.html', folder: '/home/site', path: '/%C3%BCber%20uns/a.html' },
  ]);
});

it("serves a file's own folder where the file was named", () => {
  expect(pagesOf(['deep/a.html'], ['deep/a.html', 'other'], '/home')).toEqual([
    { place: 'deep/a.html', folder: '/home/deep', path: '/a.html' },
  ]);
});

it('takes a folder whose name begins with dots for one below', () => {
  expect(pagesOf(['..site/a.html'], ['.'], '/home')).toEqual([
    { place: '..site/a.html', folder: '/home', path: '/..site/a.html' },
  ]);
});
