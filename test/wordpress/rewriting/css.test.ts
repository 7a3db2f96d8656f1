import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD_ADDRESS } from '../../../src/markup/heldCss';
import { addressesInCss } from '../../../src/markup/rewriting/addressesInCss';
import type { CssPiece } from '../../../src/markup/rewriting/CssPiece';
import { createLookUp } from '../../../src/markup/rewriting/createLookUp';
import type { Edit } from '../../../src/markup/rewriting/Edit';
import { holdCss } from '../../../src/markup/rewriting/holdCss';
import { holdCssPiece } from '../../../src/markup/rewriting/holdCssPiece';
import { signedAddresses } from '../../../src/markup/rewriting/signedAddresses';
import { serviceOf } from '../../../src/services/serviceOf';
import { anyCss, heldCss, U } from '../../markup/rewriting/nastyCss';
import { pageWith, snippets } from '../../web/snippets';
import { askPhp, bytesBefore, inUtf8, noPhp, otherAnswers, WITH_PHP } from './askPhp';

const SEED = 20_260_115;
const BASES = ['https://www.example.org/blog/', 'https://fonts.gstatic.com/s/a.css'];
const CASES = new URL('../../cases/', import.meta.url);

/** The texts of the styles of a page, and of what may be one. */
const cssOf = (html: string): readonly string[] =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>|style="([^"]*)"/gis)].map(([, text, value]) => text ?? value ?? '');

const odd = [
  ...['\t', '\\9 ', '\\\n', '\\a '].map((space) => `@import "https://fonts.gsta${space}tic.com/"`),
  ...[
    '',
    ' ',
    '\\',
    '"',
    "'",
    '(',
    ')',
    'url(',
    'url()',
    'url( )',
    'url("")',
    "url(' ')",
    '@',
    '#',
    '@import',
    '@import ',
    '-',
    '--',
    '\ufeff',
    '/*',
    '/**/',
    '/*/',
  ],
  ...[
    `#url(${U})`,
    `@url(${U})`,
    `1url(${U})`,
    `1e3url(${U})`,
    `.5url(${U})`,
    `+.5url(${U})`,
    `-url(${U})`,
    `--url(${U})`,
    `-->url(${U})`,
    `<!--url(${U})`,
    `<url(${U})`,
  ],
  ...[
    `\u00a0url(${U})`,
    `\u00b7url(${U})`,
    `×url(${U})`,
    `\u2003url(${U})`,
    `→url(${U})`,
    `\ue000url(${U})`,
    `\u037eurl(${U})`,
    `\u3000url(${U})`,
    `😀url(${U})`,
    `\0url(${U})`,
  ],
  ...[
    `\u200curl(${U})`,
    `\u203furl(${U})`,
    `\u2040url(${U})`,
    `\u2041url(${U})`,
    `\u206furl(${U})`,
    `\u2070url(${U})`,
    `\u218furl(${U})`,
    `\u2190url(${U})`,
    `\u2bffurl(${U})`,
  ],
  ...[
    `\u2c00url(${U})`,
    `\u2fefurl(${U})`,
    `\u2ff0url(${U})`,
    `\u3001url(${U})`,
    `\ud7ffurl(${U})`,
    `\uf8ffurl(${U})`,
    `\uf900url(${U})`,
    `\ufdcfurl(${U})`,
    `\ufdd0url(${U})`,
  ],
  ...[
    `\ufdefurl(${U})`,
    `\ufdf0url(${U})`,
    `\ufffdurl(${U})`,
    `\ufffeurl(${U})`,
    `\uffffurl(${U})`,
    `\\\u00a0url(${U})`,
    `\\ url(${U})`,
    `\\\nurl(${U})`,
    `a\\url(${U})`,
  ],
  ...[
    `u\\72l(${U})`,
    `u\\72 l(${U})`,
    `u\\72\r\nl(${U})`,
    `u\\000072l(${U})`,
    `u\\0000072l(${U})`,
    `url\\(${U})`,
    `\\75\\72\\6c(${U})`,
    `URL(${U})`,
    `uRl("${U}")`,
  ],
  ...[
    `url(${U}"x)url(${U})`,
    `url(${U} x)url(${U})`,
    `url(${U}\\`,
    `url(${U}\\)x)url(${U})`,
    `url(\\\n${U})url(${U})`,
    `url(${U}\v)url(${U})`,
    `url(${U}\0)url(${U})`,
    `url(a(b)url(${U})`,
  ],
  ...[
    `@import "${U}`,
    `@import "${U}\nx"; @import "${U}"`,
    `@import "${U}\\\n"`,
    `@import "${U}\\`,
    `@import '${U}\\a\n'`,
    `@import/**/"${U}"`,
    `@import a "${U}"`,
    `@import foo(bar("${U}"`,
  ],
  ...[
    `@import ("${U}")`,
    `@import url( "${U}" )`,
    `@import url(${U}) "${U}"`,
    `@import src("${U}")`,
    `@\\69mport"${U}"`,
    `@import-x "${U}"`,
    `@import\\ "${U}"`,
    `@IMPORT<!--"${U}"`,
  ],
  ...[
    `image-set("${U}" type("${U}"), ("${U}"), "${U}")`,
    `-webkit-image-set("${U}")`,
    `-webkit-image-set(url(${U}))`,
    `cross-fade("${U}")`,
    `src(var(--a), "${U}")`,
    `image-set(/*)*/"${U}")`,
  ],
  ...[
    `url("https://fonts.goo\\\ngleapis.com")`,
    `url("https://ｆonts.googleapis.com")`,
    `url("\u00a0${U}\u2003")`,
    `url(\u00a0${U})`,
    `url("${HELD_ADDRESS}${U}")`,
    `url(\\64 ata:text/css,#${U})`,
  ],
  ...[
    `url(data:text/html,%2F%2Fgravatar.com)`,
    `url(data:text/html,%2F%2Fgravatar.com) url(${U})`,
    `url(/wp-includes/./js/wp-emoji.js) url(${U})`,
    `ä url(${U}) ö url("${U}")`,
  ],
];

/** What may end a file in which something is held. */
const ends = [
  ...[
    '',
    ';',
    '{',
    '}',
    '{{',
    '(',
    '[',
    'a',
    'a{',
    'a{b',
    'a{b:c',
    'a{b:(',
    '@a',
    '@a ',
    '@a;',
    '@a{',
    '/* a',
    '/* a */',
    '/*/',
    '"',
    '"a',
    '"a"',
    "'a\\'",
    '"a\n',
    'url(a',
    'url(a)',
    'url(a\\)',
  ],
  ...[
    'url(a b',
    'url(a b)',
    'url("a',
    'url("a"',
    '\\',
    'a\\',
    '#\\',
    '@a\\',
    '1\\',
    '"\\',
    ')',
    ']',
    '}}}',
    '{(}',
    '<!--',
    '-->',
    'ä',
    '@media einlass{}',
    ';/*1*/@media einlass{}',
    '@media einlass{} ',
    '\0',
  ],
];

const part = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ';',
    '@a',
    'a',
    ' ',
    '/*',
    '*/',
    '"',
    "'",
    '\\',
    '\n',
    'url(',
    `url(${U})`,
    `@import "${U}";`,
    'image-set(',
    '😀',
    '\ue000',
    '1e3',
    '-',
    '@media einlass{}',
  ],
);
const brokenCss = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

const texts = [
  ...Object.values(snippets).flatMap((snippet) => cssOf(pageWith(snippet))),
  ...readdirSync(CASES).flatMap((name) => cssOf(readFileSync(new URL(`${name}/input.html`, CASES), 'utf8'))),
  ...heldCss.flat().map((css) => css.replaceAll('!', HELD_ADDRESS).replaceAll('U', U)),
  ...odd,
  ...ends.map((end) => `@import "${U}"; ${end}`),
  ...fc.sample(anyCss, { numRuns: 2000, seed: SEED }),
  ...fc.sample(brokenCss, { numRuns: 2000, seed: SEED }),
].map(inUtf8);

const lookUp = createLookUp(serviceOf);

const piece = (text: string): CssPiece => ({ text, what: 'style', from: 0, writtenAt: (offset) => offset });

const heldIn = (css: string, base: string) => {
  const edits: Edit[] = [];
  const held = holdCss(css, { serviceOf, base, onEdit: (edit) => edits.push(edit) });
  const told = edits.flatMap(({ held }) => held ?? []);
  return [held, told.map(({ service, url, what, at }) => [service, url, what, bytesBefore(css, at)])];
};

describe.skipIf(noPhp)(`CSS is read in PHP as in TypeScript${WITH_PHP}`, () => {
  const based = texts.flatMap((css) => BASES.map((base) => [css, base] as const));
  const asked = {
    addresses: texts.map((css) => ['addressesInCss', css] as const),
    piece: based.map((question) => ['holdCssPiece', ...question] as const),
    signs: texts.map((css) => ['signs', css] as const),
    file: based.map((question) => ['holdCss', ...question] as const),
  };
  const answers = noPhp ? [] : askPhp(Object.values(asked).flat());
  const answersTo = (kind: keyof typeof asked) => {
    const kinds = Object.values(asked);
    const from = kinds.slice(0, kinds.indexOf(asked[kind])).flat().length;
    return answers.slice(from, from + asked[kind].length);
  };

  it('address by address', () => {
    const addresses = ([, css]: (typeof asked.addresses)[number]) =>
      addressesInCss(css).map((address) => ({ ...address, at: bytesBefore(css, address.at) }));
    expect(otherAnswers(asked.addresses, answersTo('addresses'), addresses)).toEqual([]);
  });

  it('and held within a page', () => {
    const held = ([, css, base]: (typeof asked.piece)[number]) =>
      holdCssPiece(piece(css), lookUp, base).flatMap(({ held }) =>
        held
          ? [{ at: bytesBefore(css, held.at), found: { service: held.service, url: held.url }, what: held.what }]
          : [],
      );
    expect(otherAnswers(asked.piece, answersTo('piece'), held)).toEqual([]);
    expect(JSON.stringify(answersTo('piece')).match(/"service":/g)?.length).toBeGreaterThan(500);
  });

  it('and what is held is known again', () => {
    const places = ([, css]: (typeof asked.signs)[number]) =>
      signedAddresses(piece(css)).map(({ at }) => bytesBefore(css, at));
    expect(otherAnswers(asked.signs, answersTo('signs'), places)).toEqual([]);
  });

  it('and files are held with a rule at their ends', () => {
    const held = ([, ...question]: (typeof asked.file)[number]) => heldIn(...question);
    expect(otherAnswers(asked.file, answersTo('file'), held)).toEqual([]);
  });

  it('also where it is long, and expressions are not compiled', () => {
    const rules = 'a.b > c:hover { color: red; margin: 0 1px }\n'.repeat(10_000);
    const css = `@import "${U}"; ${rules} b { c: url(${U}) }`;
    const [addresses] = askPhp([['addressesInCss', css]], ['-d', 'pcre.jit=0']);
    expect(addresses).toEqual(addressesInCss(css));
  });
});
