import { describe, expect, test } from 'vitest';
import { createCssReleaser } from '../../../src/markup/rewriting/createCssReleaser';
import { holdCss } from '../../../src/markup/rewriting/holdCss';
import { releaseCss } from '../../../src/markup/rewriting/releaseCss';
import { serviceOf } from '../../../src/services/serviceOf';

const IMPORT = '@import "https://fonts.googleapis.com/css2?family=Lora"';
const HELD = '@import "data:text/css,#https://fonts.googleapis.com/css2?family=Lora"';

describe('a CSS file in which something is held says so in its last rule', () => {
  test.each([
    ['after whole rules', `${IMPORT}; h1 { color: teal }\n`, `${HELD}; h1 { color: teal }\n@media einlass{}`],
    ['after a comment', `${IMPORT}; /* Ende */`, `${HELD}; /* Ende */@media einlass{}`],
    ['after a statement without its semicolon', IMPORT, `${HELD};/*1*/@media einlass{}`],
    ['after a selector without its rule', `${IMPORT}; h1`, `${HELD}; h1{}/*2*/@media einlass{}`],
    [
      'after open blocks',
      `${IMPORT}; @media print { h1 { color: teal`,
      `${HELD}; @media print { h1 { color: teal}}/*2*/@media einlass{}`,
    ],
  ])('%s', (_where, css, held) => {
    expect(holdCss(css, { serviceOf })).toBe(held);
    expect(holdCss(held, { serviceOf })).toBe(held);
    expect(releaseCss(held)).toBe(css);
  });

  test.each([
    ['a comment', `${IMPORT}; /* Ende`],
    ['a string', `${IMPORT}; h1 { content: "Ende`],
    ['a parenthesis', `${IMPORT}; h1 { color: rgb(1`],
    ['an escape', `${IMPORT}; h1 { color: te\\`],
  ])('but not where it breaks off within %s', (_what, css) => {
    const held = holdCss(css, { serviceOf });
    expect(held).toBe(css.replace(IMPORT, HELD));
    expect(releaseCss(held)).toBe(css);
  });

  test('once, however often it is held', () => {
    const partly = holdCss(`${IMPORT};`, { serviceOf: (url) => (url.includes('gravatar') ? 'gravatar' : undefined) });
    expect(partly).toBe(`${IMPORT};`);
    const css = `${HELD}; h1 { background: url(https://secure.gravatar.com/avatar/1) } @media einlass{}`;
    expect(holdCss(css, { serviceOf }).match(/@media einlass/g)).toHaveLength(1);
  });

  test('as long as something is held', () => {
    const css = `${IMPORT}; h1 { background: url(https://secure.gravatar.com/avatar/1) }`;
    const held = holdCss(css, { serviceOf });
    const partly = releaseCss(held, { serviceOf, isGranted: (id) => id === 'google-fonts' });
    expect(partly).toBe(
      `${IMPORT}; h1 { background: url(data:text/css,#https://secure.gravatar.com/avatar/1) }@media einlass{}`,
    );
    expect(releaseCss(partly)).toBe(css);
  });

  test('and nothing of it is left where the file comes in pieces', () => {
    const held = holdCss(`${IMPORT}; @media print { h1 { color: teal`, { serviceOf });
    const releaser = createCssReleaser();
    const given = [...held].map((character) => releaser.write(character)).join('') + releaser.end();
    expect(given).toBe(releaseCss(held));
  });
});
