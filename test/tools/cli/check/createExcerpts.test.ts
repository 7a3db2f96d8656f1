import { describe, expect, it } from 'vitest';
import { createExcerpts } from '../../../../src/tools/cli/check/createExcerpts';

const excerpt = (text: string, held: string, sought: string, kind: 'html' | 'css' = 'html') =>
  createExcerpts(text, held, kind)(text.indexOf(sought));

describe('what is shown of a place', () => {
  it.each([
    [
      'a tag',
      '<p><img alt="a > b" src="U"> more <b>',
      '<p><img data-einlass="x" alt="a > b" data-src="U"> more <b>',
      'src=',
      ['<img alt="a > b" src="U">', '<img data-einlass="x" alt="a > b" data-src="U">'],
    ],
    [
      'a script with its code',
      '<script>if (a<b) f("U")</script> x',
      '<script type="text/plain">if (a<b) f("U")</script> x',
      '<script',
      ['<script>if (a<b) f("U")</script>', '<script type="text/plain">if (a<b) f("U")</script>'],
    ],
    [
      'a style with its CSS',
      '<style>a{b:c} @import "U";</style>',
      '<style data-einlass="x">a{b:c} @import "data:text/css,#U";</style>',
      'U"',
      ['<style>a{b:c} @import "U";</style>', '<style data-einlass="x">a{b:c} @import "data:text/css,#U";</style>'],
    ],
    [
      'a tag that nothing ends',
      '<p><img src="U"',
      '<p><img data-einlass="x" data-src="U"',
      'src=',
      ['<img src="U"', '<img data-einlass="x" data-src="U"'],
    ],
    [
      'a tag behind one that grew',
      '<img src="U"><img src="V">',
      '<img data-src="U"><img data-src="V">',
      'src="V',
      ['<img src="V">', '<img data-src="V">'],
    ],
  ])('is the markup before and after: %s', (_, text, held, sought, [markup, cure]) => {
    expect(excerpt(text, held, sought)).toEqual({ markup, cure });
  });

  it('is a statement of CSS, also one with semicolons in its address', () => {
    for (const address of ['"U;V"', 'url(U;V)']) {
      const css = `a{b:c}\n@import ${address};\nd{e:f}`;
      const held = css.replace('U;V', 'data:text/css,#U;V');
      const cure = `@import ${address.replace('U', 'data:text/css,#U')}`;
      expect(excerpt(css, held, 'U;', 'css')).toEqual({ markup: `@import ${address}`, cure });
    }
  });

  it('is a whole tag, to be copied, and of long code only what surrounds the change', () => {
    const [alt, code] = ['a;'.repeat(300), 'f();'.repeat(300)];
    const tag = excerpt(`<img alt="${alt}" src="U">`, `<img alt="${alt}" data-src="U">`, 'src=');
    expect(tag.cure).toBe(`<img alt="${alt}" data-src="U">`);
    const script = excerpt(`<script>${code}</script>`, `<script type="text/plain">${code}</script>`, '<script');
    expect(script.cure).toMatch(/^<script type="text\/plain">f\(\).* … .*<\/script>$/);
    expect(script.cure.length).toBeLessThan(200);
  });
});
