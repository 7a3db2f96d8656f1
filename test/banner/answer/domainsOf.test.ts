import { expect, it } from 'vitest';
import { domainsOf } from '../../../src/banner/answer/domainsOf';
import { foldersOf } from '../../../src/banner/answer/foldersOf';

it('tries this host alone, then the host and every parent, with and without the dot', () => {
  expect(domainsOf('www.shop.example')).toEqual([
    '',
    'www.shop.example',
    '.www.shop.example',
    'shop.example',
    '.shop.example',
    'example',
    '.example',
  ]);
});

it('tries the root and each folder on the way, with and without the slash', () => {
  expect(foldersOf('/a/b')).toEqual(['/', '/a', '/a/', '/a/b', '/a/b/']);
  expect(foldersOf('/')).toEqual(['/']);
});
