// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHeld } from '../../../../../src/wordpress/scripts/admin/check/readHeld';

const BASE = 'https://www.laden.example/';
const serviceOf = (url: string) => (url.includes('google') ? 'google-fonts' : undefined);
const heldIn = (html: string) => {
  document.body.innerHTML = html;
  return readHeld(document.body, BASE, serviceOf).map(({ service, url, place }) => [service, place, url]);
};

describe('what is held in a page', () => {
  it.each([
    ['<iframe data-einlass="facebook-plugins" data-src="//www.facebook.com/x"></iframe>', 'https://www.facebook.com/x'],
    ['<link data-einlass="facebook-plugins" rel="stylesheet" data-href="/own">', 'https://www.laden.example/own'],
    ['<script type="text/plain" data-einlass="facebook-plugins">code()</script>', ''],
  ])('is read of %s', (html, url) => {
    expect(heldIn(html).map(([service, , address]) => [service, address])).toEqual([['facebook-plugins', url]]);
  });

  it('is an image once, whatever sizes it has', () => {
    const html =
      '<img data-einlass="gravatar" data-src="https://gravatar.com/1" data-srcset="https://gravatar.com/2 2x">';
    expect(heldIn(html)).toEqual([['gravatar', 'img', 'https://gravatar.com/1']]);
  });

  it.each(['data:text/css,#', ''])('is in CSS what belongs to a service, read with %j before the address', (mark) => {
    const css = `@import url(${mark}https://fonts.googleapis.com/css); p { background: url(/own.png) }`;
    expect(heldIn(`<style data-einlass="google-fonts">${css}</style>`)).toEqual([
      ['google-fonts', 'style', 'https://fonts.googleapis.com/css'],
    ]);
  });

  it('is found in shadow roots, and not where nothing is held', () => {
    expect(heldIn('<img src="https://gravatar.com/1"><div data-einlass-open></div>')).toEqual([]);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<img data-einlass="gravatar" data-src="https://gravatar.com/1">';
    document.body.append(host);
    expect(readHeld(document.body, BASE, serviceOf)).toHaveLength(1);
  });
});
