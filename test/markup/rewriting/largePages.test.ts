// Sizes that a server meets. The times are generous: each would be minutes where one grew with the square of the size.
import { describe, expect, it } from 'vitest';
import { createHtmlHolder } from '../../../src/markup/rewriting/createHtmlHolder';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { serviceOf } from '../../../src/services/serviceOf';
import { samplePage } from '../../bench/samplePage';

const U = 'https://secure.gravatar.com/avatar/1';

it('holds a page of 5 MB and gives it back', () => {
  const page = samplePage(5_000_000);
  const held = holdHtml(page, { serviceOf });
  expect(held.length).toBeGreaterThan(page.length);
  expect(held).not.toMatch(/ src="https:\/\/secure\.gravatar/);
  expect(releaseHtml(held)).toBe(page);
}, 20_000);

it('keeps no more of a page than the tag it is in', () => {
  const page = samplePage(1_000_000);
  const holder = createHtmlHolder({ serviceOf });
  let kept = 0;
  for (let at = 0; at < page.length; at += 5000) {
    const piece = page.slice(at, at + 5000);
    kept += piece.length - holder.write(piece).length;
    expect(kept).toBeLessThan(2000);
  }
});

describe('in small pieces', () => {
  it.each([
    ['a tag of one long attribute', `<img src="${U}?${'x'.repeat(1_000_000)}">`],
    ['text without tags', '&amp;'.repeat(300_000)],
    ['a style', `<style>a{b:url(${U})}${'c{d:e}'.repeat(50_000)}</style>`],
    ['many tags in each other', `<svg>${'<g>'.repeat(100_000)}<image href="${U}"/>`],
    ['many addresses in one attribute', `<p style="${'url(&quot;'.repeat(30_000)}${U}">`],
    ['colons', `<style>${':'.repeat(500_000)}\\</style>`],
    ['half a noscript after the other', `<noscript><img alt="</noscript><img src="${U}">`.repeat(2000)],
  ])(
    'takes %s in a time that grows with its length',
    (_, page) => {
      const holder = createHtmlHolder({ serviceOf });
      let given = '';
      for (let at = 0; at < page.length; at += 1000) given += holder.write(page.slice(at, at + 1000));
      given += holder.end();
      expect(given).toBe(holdHtml(page, { serviceOf }));
      expect(releaseHtml(given)).toBe(page);
    },
    10_000,
  );
});
