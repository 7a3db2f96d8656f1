// What holds for every text, however broken.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHtmlHolder } from '../../../src/markup/rewriting/createHtmlHolder';
import { createHtmlReleaser } from '../../../src/markup/rewriting/createHtmlReleaser';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import type { TextRewriter } from '../../../src/markup/rewriting/TextRewriter';
import { serviceOf } from '../../../src/services/serviceOf';
import { fetchedBy } from './fetchedBy';
import { isWatched, nastyMarkup, piecesOf } from './nastyMarkup';

/** More runs find rarer things: `RUNS=100000 npx vitest run test/markup/rewriting/anyMarkup.test.ts`. */
const numRuns = Number(process.env.RUNS ?? 1500);
const timeout = 10 * numRuns + 5000;

const hold = (html: string) => holdHtml(html, { serviceOf });
const run = (rewriter: TextRewriter, pieces: readonly string[]) =>
  pieces.map((piece) => rewriter.write(piece)).join('') + rewriter.end();

it('asks no service for anything once it is held, with scripts and without', { timeout }, () => {
  fc.assert(
    fc.property(nastyMarkup, fc.boolean(), (html, scripting) => {
      expect(fetchedBy(hold(html), scripting).filter(isWatched)).toEqual([]);
    }),
    { numRuns },
  );
});

it('is given back to the byte', { timeout }, () => {
  fc.assert(
    fc.property(nastyMarkup, (html) => {
      expect(releaseHtml(hold(html))).toBe(html);
    }),
    { numRuns },
  );
});

it('is the same when it is held twice', { timeout }, () => {
  fc.assert(
    fc.property(nastyMarkup, (html) => {
      expect(hold(hold(html))).toBe(hold(html));
    }),
    { numRuns },
  );
});

it('is the same in pieces', { timeout }, () => {
  fc.assert(
    fc.property(nastyMarkup, fc.array(fc.nat(40)), (html, lengths) => {
      const held = hold(html);
      expect(run(createHtmlHolder({ serviceOf }), piecesOf(html, lengths))).toBe(held);
      expect(run(createHtmlReleaser(), piecesOf(held, lengths))).toBe(html);
    }),
    { numRuns },
  );
});

it('keeps links and data blocks, whatever they name', { timeout }, () => {
  const block = fc.tuple(
    fc.constantFrom('application/ld+json', 'importmap', 'speculationrules', 'text/x-template', 'text/plain'),
    fc.constantFrom(
      '{"a":"https://secure.gravatar.com/a"}',
      '<img src="//fonts.gstatic.com/a">',
      "import '//fonts.gstatic.com/a'",
    ),
  );
  const link = fc.tuple(fc.constantFrom('a', 'A', 'area'), fc.constantFrom('href', 'ping', 'data-src', 'title'));
  const part = fc.oneof(
    block.map(([type, text]) => `<script type="${type}" src="//fonts.gstatic.com/a">${text}</script>`),
    link.map(([name, attribute]) => `<${name} ${attribute}="https://secure.gravatar.com/a">Text</${name}>`),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const html = parts.join('\n');
      expect(hold(html)).toBe(html);
    }),
    { numRuns: 100 },
  );
});
