import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/markup/fetching';
import { createLookUp } from '../../../src/markup/rewriting/createLookUp';
import { serviceOf } from '../../../src/services/serviceOf';
import { addresses, noAddresses, oddAddresses } from '../../services/addresses';
import { askPhp, noPhp, otherAnswers, WITH_PHP } from './askPhp';

const PAGE = 'https://www.example.org/blog/';
const SEED = 20_260_115;

const known = [
  ...Object.values(addresses).flat(),
  ...noAddresses.map(([, url]) => url),
  ...oddAddresses.map(([, url]) => url),
];

const odd = [
  ...[
    '',
    ' ',
    '/',
    '//',
    '///',
    '\\',
    '?',
    '#',
    '?a',
    '#a',
    '.',
    '..',
    '/..',
    'a:',
    ':',
    'http:',
    'https:/',
    'https:',
    'ws:a',
  ],
  ...[
    'https:fonts.googleapis.com',
    'https:/fonts.googleapis.com',
    'http:fonts.googleapis.com',
    'http:/s.w.org/',
    'http:\\/s.w.org',
  ],
  ...[
    'https:///s.w.org',
    'https:\\\\\\s.w.org',
    '/\\s.w.org',
    '\\\\s.w.org',
    '\\/s.w.org',
    '/\t/s.w.org',
    'h\nttps://s.w.org',
  ],
  ...[
    'https://a:b@c@s.w.org',
    'https://@s.w.org',
    'https://s.w.org@',
    'https://s.w.org:/',
    'https://s.w.org:0443',
    'https://s.w.org:65536',
  ],
  ...[
    'https://s.w.org:65535/',
    'https://s.w.org:00000000000443/',
    'https://s.w.org:a',
    'https://s.w.org:1:2',
    'https://:1',
    'https://a[b',
  ],
  ...[
    'https://s.w.org?',
    'https://s.w.org#/a',
    'https://s.w.org?/images/core/emoji/',
    'https://s.w.org/./images/../images/core/emoji/',
  ],
  ...[
    'https://s.w.org/%2e/images/.%2E/images/core/emoji/',
    'https://s.w.org/a/..',
    'https://s.w.org\\images\\core\\emoji\\',
  ],
  ...[
    '//fonts%2egoogleapis%2ecom',
    '//fonts%2Fgoogleapis.com',
    '//fonts.googleapis.com%00',
    '//fonts.googleapis.com%20/',
    '//%E2%93%95onts.googleapis.com',
  ],
  ...[
    '//ſ.w.org/',
    '//s\u200b.w.org',
    '//s.w\u00ad.org',
    '//s.w.org\uff61',
    '//ⓢ.Ⓦ.ℴ𝐫𝖌',
    '//ä.gravatar.com',
    '//gravatar.ä.com',
    '//㎏.gravatar.com',
  ],
  ...[
    '//fonts.googleapi\u00c5\u00bf.com',
    '//fonts.googleapi%C5%BF.com',
    '//gravatar.com\u3002',
    '//GRAVATAR.COM。/',
    '//gravatar\uff0ecom',
  ],
  ...[
    'http://1/gtm.js?id=GTM-A',
    'http://256/gtm.js?id=GTM-A',
    'http://1.2.3.4.5/gtm.js?id=GTM-A',
    'http://0x7f.1/gtm.js?id=GTM-A',
  ],
  ...[
    'http://08/gtm.js?id=GTM-A',
    'http://a.1/gtm.js?id=GTM-A',
    'http://1.2.3.256/gtm.js?id=GTM-A',
    'http://0xffffffff/gtm.js?id=GTM-A',
  ],
  ...[
    'http://4294967296/gtm.js?id=GTM-A',
    'http://0x/gtm.js?id=GTM-A',
    'http://1..2/gtm.js?id=GTM-A',
    'http://1.2./gtm.js?id=GTM-A',
  ],
  ...[
    'http://[::1]/gtm.js?id=GTM-A',
    'http://[::1]:80/gtm.js?id=GTM-A',
    'http://[1]/gtm.js?id=GTM-A',
    'http://[::1/gtm.js?id=GTM-A',
  ],
  ...[
    'http://a b/gtm.js?id=GTM-A',
    'http://a<b/gtm.js?id=GTM-A',
    'http://a^b/gtm.js?id=GTM-A',
    'http://a|b/gtm.js?id=GTM-A',
    'http://a"{}`b/gtm.js?id=GTM-A',
  ],
  ...[
    'ftp://gravatar.com',
    'file://gravatar.com',
    'foo://gravatar.com',
    'WSS://gravatar.com',
    'view-source:https://gravatar.com',
    '1a://gravatar.com',
  ],
  ...[
    '/x?id=GTM-A',
    '?id=GTM-A',
    'x?a=b&id=G-ABCDEFGHIJ&c',
    '/x#?id=GTM-A',
    "/x?'id=GTM-A",
    '/ä?ä&id=GTM-A',
    '/wp-includes/x/../js/wp-emoji.js',
  ],
  ...[
    'data:text/html,<img src=//s.w.org>',
    'data:text/html,%3Cimg src=%2F%2Fgravatar.com%3E',
    'javascript:"//gravatar.com"',
    ' \u00a0data:,//gravatar.com',
  ],
  ...[
    'data:,%u002f%u002fgravatar.com',
    'data:,//gravatar.com\u2003x',
    '\ufeffhttps://gravatar.com\u3000',
    '\u00a0//gravatar.com',
    '//gravatar.com/\u2028',
  ],
  ...[
    `//${'a.'.repeat(122)}gravatar.com/`,
    `//${'a.'.repeat(121)}gravatar.com/`,
    `//${'a'.repeat(254)}/gtm.js?id=GTM-A`,
    `//${'a'.repeat(255)}/gtm.js?id=GTM-A`,
  ],
];

const bases = [
  PAGE,
  'http://fonts.googleapis.com/a/b?c#d',
  'https://www.facebook.com/v2.0/x/y',
  'https://www.facebook.com:8443?/plugins/',
  ...['nonsense', 'about:', 'about:blank', 'foo:bar', '/x', '', ' \nHTTPS:\\www.facebook.com\\plugins\\x ', 'data:,a'],
];

/** Parts of addresses in any order; letters of hosts beyond ASCII only where each is one of ASCII, or part of a path. */
const part = fc.constantFrom(
  ...[
    'http',
    'https',
    'ws',
    'wss',
    'ftp',
    'data',
    'javascript',
    ':',
    '://',
    '//',
    '/',
    '\\',
    '?',
    '#',
    '@',
    '.',
    '..',
    '%2e',
    '%2E',
    '&',
    '=',
  ],
  ...[
    'fonts.googleapis.com',
    'GRAVATAR.com',
    's.w.org',
    'www.facebook.com',
    'google.de',
    'google.co.uk',
    'connect.facebook.net',
    'i0.wp.com',
  ],
  ...[
    'plugins',
    'tr',
    'sdk.js',
    'fbevents.js',
    'signals',
    'ads',
    'ga-audiences',
    'images',
    'core',
    'emoji',
    'gtag/js',
    'gtm.js',
    'g/collect',
  ],
  ...[
    'id=GTM-A',
    'id=G-ABCDEFGHIJ',
    'id=AW-123456789',
    'tid=G-1',
    'v=2',
    '\t',
    '\n',
    ' ',
    '\0',
    "'",
    '"',
    '<',
    '%',
    '%41',
    'a',
    '-',
    '_',
    '1',
    ':80',
    ':x',
  ],
  ...['ｆ', 'ſ', '。', '\u00ad', '\u200b', '\u00a0', '[', ']', '::1', '|'],
);
const url = fc.array(part, { maxLength: 10 }).map((parts) => parts.join(''));
const sampled = fc.sample(fc.tuple(url, fc.constantFrom(...bases)), { numRuns: 3000, seed: SEED });

/** Addresses as attributes have them, together or alone. */
const value = fc
  .array(
    fc.oneof(
      part,
      fc.constantFrom(
        ...odd,
        ' 1x, ',
        ' 2x,',
        ',',
        ' ',
        '(',
        ')',
        '0;url=',
        '5 ; URL = ',
        "'",
        ';',
        '%u0041',
        '%C3%A4',
        'data:',
        '<',
      ),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const values = [...known, ...odd, ...fc.sample(value, { numRuns: 1000, seed: SEED })];
const NAMES = ['src', 'srcset', 'imagesrcset', 'srcdoc', 'content', 'data-srcset'];

const lookUp = createLookUp(serviceOf);

/** https://html.spec.whatwg.org/#set-the-frozen-base-url */
const baseOf = (href: string, base: string): string => {
  try {
    const url = new URL(href, base);
    return /^(data|javascript):$/.test(url.protocol) ? base : url.href;
  } catch {
    return base;
  }
};

/** How a base resolves addresses; the user in it, which the one in PHP has not, makes no difference to services. */
const resolvedBy = (base: unknown) =>
  ['a', '/a', '//a', '?a', '', '../a', 'https:a', 'foo'].map((text) => {
    if (!URL.canParse(text, String(base))) return undefined;
    const { protocol, host, pathname, search } = new URL(text, String(base));
    return /^(http|ws)s?:$/.test(protocol) ? [protocol, host, pathname, search] : undefined;
  });

const questions = {
  // Not for comparing: what browsers encode in a path since 2023 only, other letters in hosts, broken hosts of ftp.
  base: [...known, ...odd, ...sampled.map(([text]) => text)]
    .filter((text) => !/[\^|ä]|ftp/.test(text))
    .flatMap((text) => [PAGE, 'https://www.facebook.com:8443?/plugins/'].map((base) => [text, base] as const)),
  service: [...[...known, ...odd].flatMap((text) => bases.map((base) => [text, base] as const)), ...sampled],
  names: values,
  attribute: values.flatMap((text) => NAMES.map((name) => [name, text] as const)),
};

const asked = {
  service: questions.service.map(([text, base]) => ['serviceOf', text, base] as const),
  name: questions.names.map((text) => ['mayName', text] as const),
  value: questions.names.map((text) => ['mayBe', text, PAGE] as const),
  addresses: questions.attribute.map(([name, text]) => ['addressesIn', name, text] as const),
  first: questions.attribute.map(([name, text]) => ['first', name, text, PAGE] as const),
  base: questions.base.map(([text, base]) => ['baseOf', text, base] as const),
};

describe.skipIf(noPhp)(`addresses are read in PHP as in browsers${WITH_PHP}`, () => {
  const answers = noPhp ? [] : askPhp(Object.values(asked).flat());
  const answersTo = (kind: keyof typeof asked) => {
    const kinds = Object.values(asked);
    const from = kinds.slice(0, kinds.indexOf(asked[kind])).flat().length;
    return answers.slice(from, from + asked[kind].length);
  };

  it('and belong to the same services', () => {
    const services = answersTo('service');
    expect(otherAnswers(asked.service, services, ([, text, base]) => serviceOf(text, base))).toEqual([]);
    expect(new Set(services).size).toBe(Object.keys(addresses).length + 1);
  });

  it('and texts are suspected of naming one by the same traces', () => {
    expect(otherAnswers(asked.name, answersTo('name'), ([, text]) => serviceOf.mayName(text))).toEqual([]);
    expect(otherAnswers(asked.value, answersTo('value'), ([, text, base]) => lookUp.mayBe(text, base))).toEqual([]);
  });

  it('and are found in attributes', () => {
    const found = otherAnswers(asked.addresses, answersTo('addresses'), ([, name, text]) => addressesIn(name, text));
    expect(found).toEqual([]);
    const first = otherAnswers(asked.first, answersTo('first'), ([, ...question]) => lookUp.first(...question));
    expect(first).toEqual([]);
  });

  it('and lead on from a base', () => {
    const resolved = answersTo('base').map((base) => JSON.parse(JSON.stringify(resolvedBy(base))));
    expect(otherAnswers(asked.base, resolved, ([, text, base]) => resolvedBy(baseOf(text, base)))).toEqual([]);
  });
});
