// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import { describe, expect, it } from 'vitest';
import { shownAddress } from '../../../src/banner/placeholders/shownAddress';
import type { Derivation } from '../../../src/services/Service';

const FROM = { base: 'https://shop.example/', pages: [] };
const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
};
const ofHeld = (html: string, pages: readonly Derivation[] = []) => {
  const held = element(html);
  return shownAddress(held, { kind: 'held', id: 'a', elements: [held] }, { ...FROM, pages });
};

describe('the plain link', () => {
  it.each([
    [
      '<iframe data-src="https://v.example/page.php?href=https%3A%2F%2Fv.example%2Fshop"></iframe>',
      'https://v.example/shop',
    ],
    ['<iframe data-src="https://v.example/embed/1"></iframe>', 'https://v.example/embed/1'],
    ['<iframe data-src="//v.example/embed/1"></iframe>', 'https://v.example/embed/1'],
    ['<object data-data="https://v.example/o"></object>', 'https://v.example/o'],
    [
      '<iframe data-src="https://v.example/?href=javascript:alert(1)"></iframe>',
      'https://v.example/?href=javascript:alert(1)',
    ],
    ['<iframe data-src="javascript:alert(1)"></iframe>', undefined],
    ['<iframe></iframe>', undefined],
  ])('of %s goes to %s', (html, address) => {
    expect(ofHeld(html)).toBe(address);
  });

  it.each([
    [undefined, '<div data-href="https://v.example/post"></div>', 'https://v.example/post'],
    ['href', '<fb:post href="https://v.example/post"></fb:post>', 'https://v.example/post'],
    [undefined, '<div data-href="javascript:alert(1)"></div>', undefined],
    [undefined, '<div></div>', undefined],
    [
      undefined,
      '<blockquote><a href="https://v.example/tag">tag</a><a href="/post">day</a><a>none</a></blockquote>',
      'https://shop.example/post',
    ],
    [
      'data-of',
      '<p data-of="https://v.example/one"><a href="https://v.example/other"></a></p>',
      'https://v.example/one',
    ],
    [undefined, '<p><a href="javascript:alert(1)"></a></p>', undefined],
  ])('of an element whose attribute is %s: %s goes to %s', (link, html, address) => {
    const embed = { selector: 'x', ...(link && { link }) };
    expect(shownAddress(element(html), { kind: 'unfilled', id: 'a', embed }, FROM)).toBe(address);
  });

  it('goes to the page that a person can open, where the service says how it is called', () => {
    const pages = [
      { from: '/list=(\\w+)', to: 'https://v.example/lists/$1' },
      { from: '(', to: 'https://v.example/no-expression' },
      { from: '/embed/(\\w+)', to: 'https://v.example/watch?v=$1' },
    ];
    const frame = (path: string) => ofHeld(`<iframe data-src="https://v.example${path}"></iframe>`, pages);
    expect(frame('/embed/abc?list=1')).toBe('https://v.example/watch?v=abc');
    expect(frame('/list=7/embed/abc')).toBe('https://v.example/lists/7');
    expect(frame('/other')).toBe('https://v.example/other');
  });
});
