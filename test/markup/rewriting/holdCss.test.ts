import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELD_ADDRESS } from '../../../src/markup/heldCss';
import { createCssHolder } from '../../../src/markup/rewriting/createCssHolder';
import { createCssReleaser } from '../../../src/markup/rewriting/createCssReleaser';
import type { Held } from '../../../src/markup/rewriting/Held';
import { HELD_RULE } from '../../../src/markup/rewriting/heldRule';
import { holdCss } from '../../../src/markup/rewriting/holdCss';
import { releaseCss } from '../../../src/markup/rewriting/releaseCss';
import type { TextRewriter } from '../../../src/markup/rewriting/TextRewriter';
import { serviceOf } from '../../../src/services/serviceOf';
import { fetchedByCss } from './fetchedBy';
import { anyCss, heldCss, U } from './nastyCss';
import { isWatched, piecesOf } from './nastyMarkup';

const SIGN = HELD_ADDRESS;

const hold = (css: string) => holdCss(css, { serviceOf });

/** The same without the rule at its end: see heldRule.test.ts. */
const holdAddresses = (css: string) => {
  const held = hold(css);
  const rule = HELD_RULE.exec(held);
  return rule ? held.slice(0, rule.index - Number(rule[1] ?? 0)) : held;
};

describe('an address in a CSS file', () => {
  it.each(heldCss)('is held where browsers fetch it: %s', (css, held) => {
    const [text, wanted] = [css, held].map((form) => form.replaceAll('!', SIGN).replaceAll('U', U));
    expect(holdAddresses(text ?? '')).toBe(wanted);
    expect(hold(wanted ?? '')).toBe(wanted);
    expect(releaseCss(wanted ?? '')).toBe(text);
  });

  it.each([
    'htt\\70s://fonts.gstatic.com/a',
    'https\\:\\/\\/fonts\\.gstatic\\.com/a',
    'https://fonts.gst\\61 tic.com/a',
    '//FONTS.gstatic.com./a',
  ])('is read without escapes: %s', (url) => {
    expect(holdAddresses(`a{b:url(${url})}`)).toBe(`a{b:url(${SIGN}${url})}`);
  });

  it.each([
    `a::after{content:"${U}"}`,
    `a[href^="${U}"]{}`,
    `/* @import "${U}"; */`,
    `a{b:url(/own.png?${U} c)}`,
    `@charset "${U}";`,
    `a{b:format("${U}")}`,
    '@import "/own.css"; a{b:url(data:text/css,#x)}',
  ])('is not %s', (css) => {
    expect(hold(css)).toBe(css);
  });

  it('is told with its place', () => {
    const held: Held[] = [];
    holdCss(`@import "${U}";\r\na {\n  b: url(${U})\n}`, { serviceOf, onHeld: (one) => held.push(one) });
    expect(held).toEqual([
      { service: 'google-fonts', url: U, what: '@import', line: 1, column: 10 },
      { service: 'google-fonts', url: U, what: 'url()', line: 3, column: 10 },
    ]);
  });

  it('is resolved by the address of the file', () => {
    expect(holdCss('a{b:url(c.woff2)}', { serviceOf, base: 'https://fonts.gstatic.com/' })).toContain(SIGN);
  });
});

describe('a CSS file that is released for some services', () => {
  const held = holdAddresses(`url(${U}) url(https://secure.gravatar.com/a)`);
  const isGranted = (id: string) => id === 'gravatar';

  it('loses the sign before the addresses of these', () => {
    expect(releaseCss(held, { isGranted, serviceOf })).toBe(`url(${SIGN}${U}) url(https://secure.gravatar.com/a)`);
  });

  it('stays as it is where nobody tells whose the addresses are', () => {
    expect(releaseCss(held, { isGranted })).toBe(held);
  });
});

const run = (rewriter: TextRewriter, pieces: readonly string[]) =>
  pieces.map((piece) => rewriter.write(piece)).join('') + rewriter.end();

it('asks nobody once it is held, comes back to the byte, and is the same in pieces, however broken', () => {
  fc.assert(
    fc.property(anyCss, fc.array(fc.nat(20)), (css, lengths) => {
      // In a file nothing else tells whose sign it is.
      fc.pre(!css.includes(SIGN));
      const held = hold(css);
      expect(fetchedByCss(held).filter(isWatched)).toEqual([]);
      expect(hold(held)).toBe(held);
      expect(releaseCss(held)).toBe(css);
      expect(run(createCssHolder({ serviceOf }), piecesOf(css, lengths))).toBe(held);
      expect(run(createCssReleaser(), piecesOf(held, lengths))).toBe(css);
    }),
    { numRuns: 2000 },
  );
}, 20_000);
