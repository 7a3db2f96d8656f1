// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"enableIframePageLoading":true}}
import { describe, expect, it } from 'vitest';
import { shownAddress } from '../../../src/banner/placeholders/shownAddress';

const BASE = 'https://shop.example/';
const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
};
const ofHeld = (html: string) => {
  const held = element(html);
  return shownAddress(held, { kind: 'held', id: 'a', elements: [held] }, BASE);
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
  ])('of an element whose attribute is %s: %s goes to %s', (link, html, address) => {
    const embed = { selector: 'x', ...(link && { link }) };
    expect(shownAddress(element(html), { kind: 'unfilled', id: 'a', embed }, BASE)).toBe(address);
  });
});
