import { expect, it } from 'vitest';
import { safeUrl } from '../../src/words/safeUrl';

it.each([
  ['/privacy', 'https://shop.example/privacy'],
  ['privacy.html', 'https://shop.example/a/privacy.html'],
  ['https://group.example/', 'https://group.example/'],
  ['http://group.example/', 'http://group.example/'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['http://[', undefined],
])('makes of %j the link %j', (address, link) => {
  expect(safeUrl(address, 'https://shop.example/a/b')).toBe(link);
});
