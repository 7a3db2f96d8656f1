// test/cases: what an author wrote, and its held form. Each is a whole document.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHtmlHolder } from '../../../src/markup/rewriting/createHtmlHolder';
import { createHtmlReleaser } from '../../../src/markup/rewriting/createHtmlReleaser';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import type { TextRewriter } from '../../../src/markup/rewriting/TextRewriter';
import { serviceOf } from '../../../src/services/serviceOf';

const folder = new URL('../../cases/', import.meta.url);
const situations = readdirSync(folder).sort();

const read = (name: string, form: 'input' | 'held' | 'released') =>
  readFileSync(new URL(`${name}/${form}.html`, folder), 'utf8');

/** There `released` is what the gate makes of the page while it runs: some stays held, and a lazy image has come. */
const RELEASED_BY_THE_GATE = [
  'image-lazy',
  'matomo-on-own-host',
  'noscript-pixel',
  'pixels-of-networks',
  'template-contents',
];

const authorsPage = (name: string) => read(name, RELEASED_BY_THE_GATE.includes(name) ? 'input' : 'released');

const inPieces = (rewriter: TextRewriter, pieces: Iterable<string>): string =>
  Array.from(pieces, (piece) => rewriter.write(piece)).join('') + rewriter.end();

/** The places, each `step`th, at which a page comes out otherwise when it comes in two pieces. */
const wrongCuts = (create: () => TextRewriter, text: string, wanted: string, step = 1): number[] =>
  Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step).filter(
    (cut) => inPieces(create(), [text.slice(0, cut), text.slice(cut)]) !== wanted,
  );

const holder = () => createHtmlHolder({ serviceOf });
const releaser = () => createHtmlReleaser();

describe.each(situations)('the case %s', (name) => {
  const held = read(name, 'held');

  it('is held as it says, once and twice', () => {
    expect(holdHtml(read(name, 'input'), { serviceOf })).toBe(held);
    expect(holdHtml(held, { serviceOf })).toBe(held);
  });

  it('is the page that the author wrote when it is released', () => {
    expect(releaseHtml(held)).toBe(authorsPage(name));
    expect(releaseHtml(held, { serviceOf })).toBe(authorsPage(name));
  });

  it('stays held without a grant', () => {
    const isGranted = () => false;
    expect(releaseHtml(held, { isGranted })).toBe(held);
    expect(releaseHtml(held, { isGranted, serviceOf })).toBe(held);
  });

  it('is the same in two pieces, wherever they are cut, and in single characters', () => {
    expect(inPieces(holder(), read(name, 'input'))).toBe(held);
    expect(wrongCuts(holder, read(name, 'input'), held)).toEqual([]);
    expect(inPieces(releaser(), held)).toBe(authorsPage(name));
    // Both read in the same way, so for the second one some of the places will do.
    expect(wrongCuts(releaser, held, authorsPage(name), 11)).toEqual([]);
  });
});
