// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/banner/panel/findingsOf';
import { fakeScene } from './fakeScene';

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';
const AVATAR = 'https://secure.gravatar.com/avatar/1';
const COLLECT = 'https://region1.google-analytics.com/g/collect?v=2';

/** Puts markup into the page, and gives its first element. */
const draw = (html: string): Element => {
  document.body.insertAdjacentHTML('beforeend', html);
  const { lastElementChild } = document.body;
  if (!lastElementChild) throw new Error('no element');
  return lastElementChild;
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('what is held', () => {
  it('is told with service, tag, address and rule', () => {
    const image = draw(`<img data-einlass="gravatar" data-src="${AVATAR}" alt="">`);
    expect(findingsOf(fakeScene({ held: new Map([[image, 'gravatar']]) })).held).toEqual([
      { service: 'gravatar', what: '<img src>', url: AVATAR, rule: { host: 'gravatar.com' } },
    ]);
  });

  it('is told for each address of a tag that belongs to a service, and for a link with its rel', () => {
    const image = draw(
      `<img data-einlass="gravatar" src="/a.png" data-srcset="${AVATAR} 1x, ${AVATAR}?s=96 2x" alt="">`,
    );
    const link = draw('<link rel="preconnect" data-einlass="google-fonts" data-href="//fonts.gstatic.com">');
    const held = new Map([
      [image, 'gravatar'],
      [link, 'google-fonts'],
    ]);
    expect(findingsOf(fakeScene({ held })).held.map(({ what, url }) => `${what} ${url}`)).toEqual([
      `<img srcset> ${AVATAR}`,
      `<img srcset> ${AVATAR}?s=96`,
      `<link rel="preconnect" href> ${new URL('//fonts.gstatic.com', document.baseURI)}`,
    ]);
  });

  it('is told by the mark of the tag alone where no rule knows it', () => {
    const code = draw('<script type="text/plain" data-einlass="matomo">1</script>');
    const own = draw('<script type="text/plain" data-einlass="matomo" data-src="/own.js"></script>');
    const held = new Map([
      [code, 'matomo'],
      [own, 'matomo'],
    ]);
    expect(findingsOf(fakeScene({ held })).held).toEqual([
      { service: 'matomo', what: '<script>', url: '', rule: undefined },
      { service: 'matomo', what: '<script src>', url: '/own.js', rule: undefined },
    ]);
  });

  it('is also a style, and a call; for rules in sheets see the browser’s test', () => {
    const css = '@font-face { font-family: a; src: url("data:text/css,#https://fonts.gstatic.com/lora") }';
    const style = draw(`<style data-einlass="google-fonts">${css}</style>`);
    const contacts = [{ url: `https://127.0.0.1:1/#${COLLECT}`, kind: 'beacon' }];
    const { held } = findingsOf(fakeScene({ held: new Map([[style, 'google-fonts']]), contacts }));
    expect(held.map(({ service, what, url }) => [service, what, url])).toEqual([
      ['google-fonts', '<style>', 'https://fonts.gstatic.com/lora'],
      ['google-analytics', 'beacon', COLLECT],
    ]);
  });

  it('is told as far as it can be where the page was found to use a service and nothing of it is left', () => {
    const { held } = findingsOf(fakeScene({ used: ['hotjar'] }));
    expect(held).toEqual([{ service: 'hotjar', what: '', url: '', rule: undefined }]);
  });

  it('is neither what escaped before, nor a call of a service that is granted now', () => {
    const element = draw(`<img data-einlass="gravatar" data-src="${AVATAR}" alt="">`);
    const leaks = [{ service: 'gravatar', url: AVATAR, element, cure: element.outerHTML }];
    const contacts = [{ url: `https://127.0.0.1:1/#${COLLECT}`, kind: 'fetch' }];
    const granted = new Set(['google-analytics']);
    const found = findingsOf(fakeScene({ held: new Map([[element, 'gravatar']]), leaks, contacts, granted }));
    expect(found.held).toEqual([]);
  });
});

describe('what was let in', () => {
  it('is each tag with an address of a service, and what was asked for besides', () => {
    draw(`<script type="application/json" src="${GTAG}"></script>`);
    const contacts = [
      { url: GTAG, kind: 'script' },
      { url: COLLECT, kind: 'beacon' },
    ];
    const { released, held } = findingsOf(fakeScene({ contacts, granted: new Set(['google-analytics']) }));
    expect(released.map(({ what, url }) => [what, url])).toEqual([
      ['<script src>', GTAG],
      ['beacon', COLLECT],
    ]);
    expect(held).toEqual([]);
  });

  it('is also found in shadow roots', () => {
    draw('<div></div>').attachShadow({ mode: 'open' }).innerHTML = `<img src="${AVATAR}" alt="">`;
    const { released } = findingsOf(fakeScene({ granted: new Set(['gravatar']) }));
    expect(released.map(({ url }) => url)).toEqual([AVATAR]);
  });

  it('is said to have no grant where it was loaded once, or withdrawn since', () => {
    draw(`<img src="${AVATAR}" alt="">`);
    const [row] = findingsOf(fakeScene()).released;
    expect(row).toMatchObject({ service: 'gravatar', ungranted: true });
  });

  it('is no link, no other tag, and nothing that browsers list though the shield kept it out', () => {
    draw(`<a href="${GTAG}">x</a>`);
    draw('<img src="/own.png" alt="">');
    draw(`<link rel="canonical" href="${GTAG}">`);
    expect(findingsOf(fakeScene({ contacts: [{ url: COLLECT, kind: 'fetch' }] })).released).toEqual([]);
  });
});

describe('what escaped', () => {
  it('is told with the tag, the rule and the cure', () => {
    const element = draw(`<img data-einlass="gravatar" data-src="${AVATAR}" alt="">`);
    const cure = element.outerHTML;
    const leaks = [{ service: 'gravatar', url: AVATAR, element, cure }];
    expect(findingsOf(fakeScene({ leaks, held: new Map([[element, 'gravatar']]) })).leaked).toEqual([
      { service: 'gravatar', what: '<img src>', url: AVATAR, rule: { host: 'gravatar.com' }, cure },
    ]);
  });

  it('is told with the kind of the request where there is no tag, and without a service where browsers hide it', () => {
    const sheet = 'https://fonts.googleapis.com/css?family=Lora';
    const leaks = [
      { service: 'google-fonts', url: sheet, element: undefined, cure: '' },
      { service: undefined, url: 'https://shop.example/go', element: undefined, cure: '' },
    ];
    const { leaked } = findingsOf(fakeScene({ leaks, contacts: [{ url: sheet, kind: 'css' }] }));
    expect(leaked.map(({ service, what }) => [service, what])).toEqual([
      ['google-fonts', 'css'],
      [undefined, ''],
    ]);
  });
});

describe('other hosts', () => {
  it('are told once each, without the page’s own, those of services, and calls that were held', () => {
    const contacts = [
      'https://cdn.example.net/a.js',
      'https://cdn.example.net/b.js',
      new URL('/own.js', document.baseURI).href,
      GTAG,
      `https://127.0.0.1:1/#${COLLECT}`,
      'data:,x',
    ].map((url) => ({ url, kind: 'script' }));
    expect(findingsOf(fakeScene({ contacts })).others).toEqual(['cdn.example.net']);
  });
});
