import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesInCss, heldCss } from '../../src/markup/heldCss';

const FONT = 'https://fonts.gstatic.com/a.woff2';
const isGoogle = (address: string) => /^(https:)?\/\/fonts\./.test(address);

describe('CSS that names an address', () => {
  it.each([
    ['without quotes', `a{b:url(${FONT})}`, `a{b:url(data:text/css,#${FONT})}`],
    ['in quotes', `a{b:url( "${FONT}" )}`, `a{b:url( "data:text/css,#${FONT}" )}`],
    ['to import', `@import '${FONT}';`, `@import 'data:text/css,#${FONT}';`],
    ['to import without a space', `@import"${FONT}";`, `@import"data:text/css,#${FONT}";`],
    [
      'as the second of a set',
      `a{b:image-set("/own.png" 1x, "${FONT}" 2x)}`,
      `a{b:image-set("/own.png" 1x, "data:text/css,#${FONT}" 2x)}`,
    ],
  ])('keeps it behind a sign that browsers ask nobody for: %s', (_, css, held) => {
    expect(heldCss(css, isGoogle)).toBe(held);
    expect(heldCss(held, () => false)).toBe(css);
  });

  it.each([
    ['the site', 'a{b:url(/own.png)}'],
    ['a selector', `a[href^="${FONT}"]{color:red}`],
    ['a text', `a::after{content:"${FONT}"}`],
  ])('is left alone where it is that of %s', (_, css) => {
    expect(heldCss(css, isGoogle)).toBe(css);
  });

  it.each([
    ['the address', `a{b:url(https\\:\\/\\/fonts.gst\\61tic.com/a)}`, 'https://fonts.gstatic.com/a'],
    ['the letters of url', `a{b:\\75 r\\l(${FONT})}`, FONT],
    ['the letters of import', `@\\69mp\\6f rt "${FONT}"`, FONT],
  ])('is read as browsers read it, with escapes in %s', (_, css, address) => {
    expect(addressesInCss(css)).toEqual([address]);
    expect(addressesInCss(heldCss(css, isGoogle))).toEqual([address]);
    expect(heldCss(css, isGoogle)).toContain('data:text/css,#');
  });

  it.each(['a::before{content:"\\f101"}', '.md\\:w-1\\/2{b:c}', 'a{b:"\\ffffff"}'])(
    'keeps the escapes of %s',
    (css) => {
      expect(heldCss(css, isGoogle)).toBe(css);
    },
  );

  it('keeps the escapes of selectors beside an address that is held', () => {
    const rest = '.md\\:w-1\\/2{content:"\\f101"}';
    expect(heldCss(`@import "${FONT}";${rest}`, isGoogle)).toBe(`@import "data:text/css,#${FONT}";${rest}`);
  });

  it('is the same when it is held twice, and as it was when it is let in, whatever stands around', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/data:text\/css,#|\\/g, '')),
      fc.constantFrom(`url(${FONT})`, `url("/own.png")`, `@import "${FONT}";`, 'a{', '}'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const css = parts.join(' ');
        const held = heldCss(css, isGoogle);
        expect(heldCss(held, isGoogle)).toBe(held);
        expect(heldCss(held, () => false)).toBe(css);
        expect(addressesInCss(held)).toEqual(addressesInCss(css));
      }),
    );
  });
});
