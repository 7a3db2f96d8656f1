import { describe, expect, it } from 'vitest';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { serviceOf } from '../../../src/services/serviceOf';

const U = 'https://secure.gravatar.com/avatar/1';
const FONT = 'https://fonts.gstatic.com/a.woff2';

const only =
  (...ids: readonly string[]) =>
  (id: string) =>
    ids.includes(id);

describe('what an author held by hand', () => {
  it.each([
    ['in any order', `<img data-src="${U}" alt="" data-einlass="gravatar">`, `<img src="${U}" alt="">`],
    ['on lines of its own', `<img\n  data-einlass="gravatar"\n  data-src="${U}"\n>`, `<img\n  src="${U}"\n>`],
    ['without quotes', `<iframe data-einlass=x data-src=${U}>`, `<iframe src=${U}>`],
    ['in capitals', `<IMG DATA-EINLASS="x" DATA-SRC="${U}">`, `<IMG SRC="${U}">`],
    ['without spaces', '<img alt="a"data-einlass="x"data-src="b">', '<img alt="a" src="b">'],
    [
      'with something in its place',
      `<img src="/leer.gif" data-einlass="gravatar" data-src="${U}">`,
      `<img src="${U}">`,
    ],
    [
      'with its own type',
      `<script type="text/plain" data-type="module" data-einlass="x" data-src="/a"></script>`,
      '<script type="module" src="/a"></script>',
    ],
    ['with a type in capitals', '<script type=" Text/Plain " data-einlass="x">a()</script>', '<script>a()</script>'],
    ['of a style', '<style type="text/plain" data-einlass="x">a{}</style>', '<style>a{}</style>'],
    ['twice', '<img data-einlass="x" data-einlass="y" data-src="a">', '<img src="a">'],
    ['empty', '<img data-einlass data-src="a">', '<img src="a">'],
    ['behind no space', '<img alt=\u00a0 data-einlass="x" data-src=a>', '<img alt=\u00a0 src=a>'],
    [
      'within noscript',
      '<noscript><img data-einlass="x" data-src="a"></noscript>',
      '<noscript><img src="a"></noscript>',
    ],
  ])('is given back: %s', (_, held, released) => {
    expect(releaseHtml(held)).toBe(released);
  });
});

it.each([
  '<img data-src="a" class="lazyload">',
  '<p style="background:url(data:text/css,#b)">',
  '<style>url(data:text/css,#b)</style>',
  '<script type="text/plain" data-type="module" data-src="/a"></script>',
  '<textarea><img data-einlass="x" data-src="a"></textarea>',
  '<!-- <img data-einlass="x" data-src="a"> -->',
])('leaves %s alone, which is not marked', (html) => {
  expect(releaseHtml(html)).toBe(html);
});

it('keeps other attributes with such names', () => {
  expect(releaseHtml('<iframe data-einlass="x" data-src="a" data-srcx="b" data-tab="c" data-type="d">')).toBe(
    '<iframe src="a" data-srcx="b" data-tab="c" data-type="d">',
  );
});

describe('with some services granted', () => {
  it('gives back what waits for them, and nothing else', () => {
    const html = `<img src="${U}"><link rel=icon href="${FONT}"><script>fetch('${U}')</script>`;
    const held = holdHtml(html, { serviceOf });
    expect(releaseHtml(held, { isGranted: only('gravatar') })).toBe(
      `<img src="${U}"><link data-einlass="google-fonts" rel=icon data-href="${FONT}"><script>fetch('${U}')</script>`,
    );
  });

  it('keeps a tag that names another service besides', () => {
    const held = holdHtml(`<img src="${U}" srcset="${FONT} 2x">`, { serviceOf });
    expect(releaseHtml(held, { isGranted: only('gravatar'), serviceOf })).toBe(held);
    expect(releaseHtml(held, { isGranted: only('google-fonts'), serviceOf })).toBe(held);
  });

  it('takes the sign in CSS from the addresses of each granted service', () => {
    const held = holdHtml(`<style>a{b:url(${U});c:url(${FONT})}</style>`, { serviceOf });
    const fonts = `<style data-einlass="gravatar">a{b:url(data:text/css,#${U});c:url(${FONT})}</style>`;
    expect(releaseHtml(held, { isGranted: only('google-fonts'), serviceOf })).toBe(fonts);
    expect(releaseHtml(held, { isGranted: only('google-fonts') })).toBe(held);
    expect(releaseHtml(fonts, { isGranted: only('gravatar'), serviceOf })).toBe(
      `<style>a{b:url(${U});c:url(${FONT})}</style>`,
    );
  });

  it('resolves addresses as the page does', () => {
    const options = { isGranted: only('x'), serviceOf, base: 'https://www.facebook.com/' };
    const held = '<iframe data-einlass="x" data-src="plugins/page.php">';
    expect(releaseHtml(held, options)).toBe(held);
    expect(releaseHtml(`<base href="/a/">${held}`, options)).toBe('<base href="/a/"><iframe src="plugins/page.php">');
  });
});
