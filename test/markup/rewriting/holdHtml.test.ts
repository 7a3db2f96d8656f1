import { describe, expect, it } from 'vitest';
import type { Held } from '../../../src/markup/rewriting/Held';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { serviceOf } from '../../../src/services/serviceOf';

const U = 'https://secure.gravatar.com/avatar/1';
const FONT = 'https://fonts.gstatic.com/a.woff2';
const PAGE = 'https://www.facebook.com/plugins/page.php';

const hold = (html: string, base?: string) => holdHtml(html, { serviceOf, ...(base && { base }) });

const heldIn = (html: string): readonly Held[] => {
  const held: Held[] = [];
  holdHtml(html, { serviceOf, onHeld: (one) => held.push(one) });
  return held;
};

describe('an element that fetches', () => {
  it.each([
    ['an address', `<img src="${U}">`, `<img data-einlass="gravatar" data-src="${U}">`],
    [
      'two addresses',
      `<img src=${U} srcset='${U} 2x'>`,
      `<img data-einlass="gravatar" data-src=${U} data-srcset='${U} 2x'>`,
    ],
    ['capitals', `<IMG SRC="${U}">`, `<IMG data-einlass="gravatar" data-SRC="${U}">`],
    ['no spaces', `<img/src="${U}"/>`, `<img data-einlass="gravatar"/data-src="${U}"/>`],
    [
      'doubles',
      `<img src="${U}" src="/a" SRC=b>`,
      `<img data-einlass="gravatar" data-src="${U}" data-src="/a" data-SRC=b>`,
    ],
    [
      'a name that looks held',
      `<img data-src=a src="${U}">`,
      `<img data-einlass="gravatar" data-data-src=a data-src="${U}">`,
    ],
    ['a mark already', `<img data-einlass="x" src="${U}">`, `<img data-einlass="x" data-src="${U}">`],
    [
      'entities',
      '<img src="&#47;&sol;s.w.org&sol;images&sol;core&sol;emoji/a">',
      '<img data-einlass="wordpress-emoji" data-src="&#47;&sol;s.w.org&sol;images&sol;core&sol;emoji/a">',
    ],
    [
      'line breaks in the address',
      '<img src="ht\ntps://secure.grav\tatar.com/a">',
      '<img data-einlass="gravatar" data-src="ht\ntps://secure.grav\tatar.com/a">',
    ],
    [
      'a page in its address',
      `<iframe src="data:text/html,<img src=${U}>">`,
      `<iframe data-einlass="gravatar" data-src="data:text/html,<img src=${U}>">`,
    ],
    ['a background', `<td background="${U}">`, `<td data-einlass="gravatar" data-background="${U}">`],
    ['an animated address', `<svg><set to="${U}"/></svg>`, `<svg><set data-einlass="gravatar" data-to="${U}"/></svg>`],
    [
      'an image button',
      `<input type=image src="${U}">`,
      `<input data-einlass="gravatar" type=image src="${U}">`.replace(' src', ' data-src'),
    ],
    [
      'a base',
      '<base href="https://graph.facebook.com/">',
      '<base data-einlass="facebook-plugins" data-href="https://graph.facebook.com/">',
    ],
  ])('is held by the names of its attributes: %s', (_, html, held) => {
    expect(hold(html)).toBe(held);
    expect(hold(held)).toBe(held);
    if (!html.includes('data-einlass')) expect(releaseHtml(held)).toBe(html);
  });

  it('has the id of the service that is named first', () => {
    expect(hold(`<img srcset="${FONT}" src="${U}">`)).toMatch(/^<img data-einlass="google-fonts"/);
    expect(hold(`<p style="a:url(${FONT})" background="${U}">`)).toMatch(/^<p data-einlass="google-fonts"/);
  });
});

it.each([
  `<a href="${PAGE}" ping="${U}">`,
  `<area href="${PAGE}">`,
  `<form action="${U}"><button formaction="${U}">`,
  `<link rel="canonical" href="${U}">`,
  `<link rel="alternate" href="${U}">`,
  `<link itemprop="url" href="${U}">`,
  `<meta property="og:image" content="${U}">`,
  `<meta name="refresh" content="0;url=${U}">`,
  `<fb-page href="${PAGE}" src="${U}"></fb-page>`,
  `<script type="application/ld+json" src="${U}">{"a":"${U}"}</script>`,
  `<script type="importmap">{"imports":{"a":"${U}"}}</script>`,
  `<script type="text/javascript; charset=utf-8" src="${U}"></script>`,
  `<script language="VBScript" src="${U}"></script>`,
  `<script type="rocketlazyloadscript" data-rocket-src="${U}">fetch('${U}')</script>`,
  `<textarea><img src="${U}"></textarea><title><img src="${U}"></title><xmp><img src="${U}"></xmp>`,
  `<!-- <img src="${U}"> --><!--[if IE]><img src="${U}"><![endif]-->`,
  `<svg><![CDATA[<img src="${U}">]]></svg>`,
  `<p title="url(${U})" class='${U}' data-bg="${U}" data-lazy-src="${U}">${U}</p>`,
  `<plaintext><img src="${U}">`,
  `<img src="https://notgravatar.com/a" alt="${U}"><img src="https://gravatar.com.example.net/a">`,
])('leaves %s alone', (html) => {
  expect(hold(html)).toBe(html);
});

describe('a script', () => {
  it.each(['', 'text/javascript', 'module', ' TEXT/JavaScript ', 'application/x-ecmascript'])(
    'of the type %j is held',
    (type) => {
      expect(hold(`<script src="${PAGE}" type="${type}"></script>`)).toBe(
        `<script type="text/plain" data-einlass="facebook-plugins" data-src="${PAGE}" data-type="${type}"></script>`,
      );
    },
  );

  it('keeps all other attributes, and what looks held', () => {
    const html = `<script async nonce=n data-type=a data-src=b type=module type=c src=${PAGE}></script>`;
    const held = `<script type="text/plain" data-einlass="facebook-plugins" async nonce=n data-data-type=a data-data-src=b data-type=module data-type=c data-src=${PAGE}></script>`;
    expect(hold(html)).toBe(held);
    expect(releaseHtml(held)).toBe(html);
  });

  it('in SVG is held by href, and its text is read without entities', () => {
    expect(hold(`<svg><script xlink:href="${PAGE}"/></svg>`)).toContain(
      '<script type="text/plain" data-einlass="facebook-plugins" data-xlink:href=',
    );
    expect(hold('<svg><script>import(&quot;//graph.facebook.com/a&quot;)</script></svg>')).toContain(
      '<script type="text/plain" data-einlass="facebook-plugins">',
    );
  });

  it('that has an address does not run its text', () => {
    const html = `<script src="/own.js">fetch('${U}')</script>`;
    expect(hold(html)).toBe(html);
  });
});

describe('a lazy image', () => {
  it.each(['img', 'iframe', 'source', 'video'])(
    'of a service is marked, so that the gate asks at once: <%s>',
    (name) => {
      const html = `<${name} class=lazy data-src="${U}">`;
      const held = `<${name}  data-einlass="gravatar" class=lazy data-src="${U}">`;
      expect(hold(html)).toBe(held);
      expect(hold(held)).toBe(held);
      expect(releaseHtml(held)).toBe(html);
    },
  );

  it('is held like any other where it has an address of a service besides', () => {
    const html = `<img src="${U}" data-src="${FONT}">`;
    expect(hold(html)).toBe(`<img data-einlass="gravatar" data-src="${U}" data-data-src="${FONT}">`);
    expect(releaseHtml(hold(html))).toBe(html);
  });

  it.each([`<img data-src="/own.png">`, `<div data-src="${U}">`, `<script data-src="${U}"></script>`])(
    'is not %s',
    (html) => {
      expect(hold(html)).toBe(html);
    },
  );
});

describe('CSS', () => {
  it('of an element keeps what stands around the address, and the names of its attributes', () => {
    const html = `<p data-src=a style="a:url(&quot;${U}&quot;);b:url(/own)" style="url(${U})">`;
    const held = `<p  data-einlass="gravatar" data-src=a style="a:url(&quot;data:text/css,#${U}&quot;);b:url(/own)" style="url(${U})">`;
    expect(hold(html)).toBe(held);
    expect(releaseHtml(held)).toBe(html);
  });

  it('that has the sign by its author gets it back', () => {
    const html = `<style>a{b:url(data:text/css,#${U});c:url(${U})}</style>`;
    const held = `<style data-einlass="gravatar">a{b:url(data:text/css,#data:text/css,#${U});c:url(data:text/css,#${U})}</style>`;
    expect(hold(html)).toBe(held);
    expect(hold(held)).toBe(held);
    expect(releaseHtml(held)).toBe(html);
  });

  it.each(['\t', '\\9 ', '\\\n'])('of a style is held with %j within, which browsers leave out', (space) => {
    const address = FONT.replace('gstatic', `gsta${space}tic`);
    expect(hold(`<style>@import "${address}"</style>`)).toContain(`"data:text/css,#${address}"`);
  });

  it('of a style is held also where the page ends in it', () => {
    expect(hold(`<style>@import "${FONT}`)).toBe(`<style data-einlass="google-fonts">@import "data:text/css,#${FONT}`);
  });
});

describe('noscript', () => {
  it('is markup for browsers without scripts', () => {
    expect(hold(`<noscript><style>@import "${FONT}"</style><link rel=icon href="${U}"></noscript>`)).toBe(
      `<noscript><style data-einlass="google-fonts">@import "data:text/css,#${FONT}"</style><link data-einlass="gravatar" rel=icon data-href="${U}"></noscript>`,
    );
  });

  it('ends at its first end tag for browsers with scripts, and goes on for those without', () => {
    expect(hold(`<noscript><img alt="</noscript><img src="${U}">`)).toContain('data-src=');
    expect(hold(`<noscript><!-- </noscript><img src="${U}"> --><img srcset="${U}">`)).toMatch(
      /data-src=.*data-srcset=/,
    );
    expect(hold(`<noscript><style></noscript><style>url(${U})</style>`)).toContain('url(data:text/css,#');
  });

  it('may turn what is text for the one into markup for the other', () => {
    const pages = [
      ['<noscript><!-- </noscript><textarea> --><img src="U"></textarea>', ' data-src="U"'],
      ['<noscript><textarea></noscript><!-- </textarea><img src="U"> -->', ' data-src="U"'],
      ['<noscript><p title="</noscript><xmp>"><img src="U"></xmp>', ' data-src="U"'],
    ] as const;
    for (const [html, held] of pages) {
      const page = html.replace('U', U);
      expect(hold(page)).toContain(held.replace('U', U));
      expect(releaseHtml(hold(page))).toBe(page);
    }
  });

  it('has a style of its own', () => {
    expect(hold(`<noscript style="a:url(${U})"></noscript>`)).toContain('url(data:text/css,#');
  });
});

describe('the base of relative addresses', () => {
  const FACEBOOK = 'https://www.facebook.com/plugins/';

  it('is that of the page, or the first base in it', () => {
    expect(hold('<iframe src="page.php">', FACEBOOK)).toContain('data-src');
    expect(hold('<iframe src="page.php">')).not.toContain('data-src');
    expect(
      hold('<base href="/v2.0/"><base href="/a/"><iframe src="plugins/page.php">', 'https://www.facebook.com/a'),
    ).toContain('<iframe data-einlass');
    expect(hold('<base href="/other/"><iframe src="page.php">', FACEBOOK)).not.toContain('data-src');
    expect(hold('<base href="data:,"><iframe src="page.php">', FACEBOOK)).toContain('data-src');
  });

  it('is not one that is held', () => {
    expect(hold(`<base href="${FACEBOOK}"><iframe src="page.php">`)).not.toContain('data-src');
  });
});

describe('what is held', () => {
  it('is told in its order, with its place', () => {
    const html = `<p>\r\n  <img src="/a"\rsrcset="${U} 1x">\n<style>\n@import '${FONT}';</style>\n<script>fetch('${U}')</script>`;
    expect(heldIn(html)).toEqual([
      { service: 'gravatar', url: U, what: 'img srcset', line: 3, column: 1 },
      { service: 'google-fonts', url: FONT, what: 'style @import', line: 5, column: 10 },
      { service: 'gravatar', url: U, what: 'inline script', line: 6, column: 1 },
    ]);
  });

  it('is told once, however many attributes have its name, and not when it is held already', () => {
    expect(heldIn(`<img src="${U}" src="${U}">`)).toHaveLength(1);
    expect(heldIn(hold(`<img src="${U}"><img data-src="${U}"><style>url(${U})</style>`))).toEqual([]);
    expect(heldIn(`<noscript><!--</noscript><img src="${U}">--></noscript><img src="${U}">`)).toHaveLength(2);
  });
});

describe('a text of bytes', () => {
  const bytes = (text: string) => Buffer.from(text).toString('latin1');

  it('is held like one of characters', () => {
    const html = `\ufeff<p title="Größe 😀"><img alt="ä" src="${U}?ö"><style>a::after{content:"–";b:url(${FONT})}</style>`;
    expect(hold(bytes(html))).toBe(bytes(hold(html)));
  });

  it('is read as UTF-8 where a host is written with other letters', () => {
    const html = '<img src="https://ｓecure.gravatar.com/a"><img src="https://secure.grava\u00adtar.com/a">';
    expect(hold(html).match(/data-src/g)).toHaveLength(2);
    expect(hold(bytes(html)).match(/data-src/g)).toHaveLength(2);
  });

  it('of another encoding keeps all bytes', () => {
    const text = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    expect(hold(`${text}<img src="${U}" alt="${text.replace('"', '')}">`)).toContain(text);
  });
});

it('keeps what no browser would: NUL, half characters, line ends, a byte order mark', () => {
  const odd = '\ufeff\0\r\n\r\n\n\r\ud83d\ude00\ud83d x \ude00';
  expect(hold(`${odd}<img alt="${odd}" src="${U}">${odd}`)).toBe(
    `${odd}<img data-einlass="gravatar" alt="${odd}" data-src="${U}">${odd}`,
  );
});

it('asks a look-up of any kind, also one that cannot look at texts', () => {
  const html = '<img src="/x.png"><img src=y><style>url(z)</style><script>import "q"</script>';
  const held = holdHtml(html, {
    serviceOf: (url, base) => (new URL(url, base).pathname === '/x.png' ? undefined : 'own'),
  });
  expect(held).toBe(
    '<img src="/x.png"><img data-einlass="own" data-src=y><style data-einlass="own">url(data:text/css,#z)</style><script type="text/plain" data-einlass="own">import "q"</script>',
  );
});

it('holds a frame for what the page in it would fetch', () => {
  expect(hold('<iframe srcdoc="<img src=&amp;#47;/s.w.org/images/core/emoji/a>">')).toContain('data-srcdoc');
  expect(hold('<iframe srcdoc="<textarea><img src=a.png></textarea>">')).not.toContain('data-srcdoc');
  const nested = (depth: number): string =>
    depth === 0
      ? '<img src=&sol;/s.w.org/images/core/emoji/a>'
      : `<iframe srcdoc="${nested(depth - 1)
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')}">`;
  expect(hold(nested(5))).toContain('data-srcdoc');
  expect(hold(nested(30))).toContain('srcdoc');
});
