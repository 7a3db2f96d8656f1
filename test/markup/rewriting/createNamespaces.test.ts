import fc from 'fast-check';
import { Parser, type Token, Tokenizer } from 'parse5';
import { expect, it } from 'vitest';
import { createNamespaces } from '../../../src/markup/rewriting/createNamespaces';
import { startTagOf } from '../../../src/markup/rewriting/startTagOf';
import { textStateOf } from '../../../src/markup/rewriting/textStateOf';

/** Each tag, and whether the text behind it is that of SVG or MathML. */
type Trace = (readonly [tag: string, isForeign: boolean])[];

const trace = (text: string): Trace => {
  const tags: Trace = [];
  const namespaces = createNamespaces();
  const ignore = () => {};
  const note = (name: string) => {
    tokenizer.inForeignNode = namespaces.isForeign;
    tags.push([name, namespaces.isForeign]);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(tag) {
        const state = textStateOf(tag.tagName, namespaces.start(tag));
        if (state !== undefined) tokenizer.state = state;
        note(tag.tagName);
      },
      onEndTag(tag) {
        namespaces.end(tag);
        note(`/${tag.tagName}`);
      },
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  return tags;
};

/** The same by the whole tree construction of parse5. */
const traceOfParser = (text: string): Trace => {
  const tags: Trace = [];
  let depth = 0;
  const note = (name: string, process: () => void) => {
    depth++;
    process();
    depth--;
    if (depth === 0) tags.push([name, parser.tokenizer.inForeignNode]);
  };
  class Tracer extends Parser<never> {
    override onStartTag(tag: Token.TagToken) {
      note(tag.tagName, () => super.onStartTag(tag));
    }
    override onEndTag(tag: Token.TagToken) {
      note(`/${tag.tagName}`, () => super.onEndTag(tag));
    }
  }
  const parser = new Tracer();
  parser.tokenizer.write(text, true);
  return tags;
};

it.each([
  ['an SVG', '<p><svg><g></g></svg><p>'],
  ['MathML', '<math><mi>x</mi><mtext><b></b></mtext></math>'],
  ['HTML in SVG', '<svg><foreignObject><div><svg><style></style></svg></div></foreignObject><style></style></svg>'],
  ['a title in SVG', '<svg><title><b></b></title><style><a></style></svg>'],
  [
    'annotations',
    '<math><annotation-xml encoding="TEXT/html"><p></p></annotation-xml><annotation-xml><svg></svg></annotation-xml></math>',
  ],
  ['tags that end it', '<svg><g><div></div><svg><font color=a></font><svg><font></font>'],
  ['an end tag from around it', '<div><svg><g></div><style></style>'],
  ['an end tag from nowhere', '<svg><g></div><style></style>'],
  ['elements that close themselves', '<svg><style/><script/><g/></svg><svg/><p>'],
  ['an open paragraph in HTML in SVG', '<svg><foreignObject><p><div></div></foreignObject><style></style>'],
])('knows what stands in %s', (_, text) => {
  expect(trace(text)).toEqual(traceOfParser(text));
});

it('goes on by itself as a copy', () => {
  const first = createNamespaces();
  first.start(startTagOf('svg'));
  const copy = first.copy();
  copy.end(startTagOf('svg'));
  expect([first.isForeign, copy.isForeign]).toEqual([true, false]);
});

it('differs from a whole parser in hardly any markup', () => {
  const names =
    'svg math g title desc foreignObject style script div p b table td li ul a annotation-xml mi mglyph img template';
  const tag = fc
    .tuple(
      fc.constantFrom('<', '<', '</'),
      fc.constantFrom(...names.split(' ')),
      fc.constantFrom('', '', '/', ' encoding=text/html'),
    )
    .map(([open, name, rest]) => `${open}${name}${rest}>`);
  const markup = fc.array(fc.oneof({ weight: 5, arbitrary: tag }, fc.constantFrom('<![CDATA[', ']]>', 'x')), {
    maxLength: 14,
  });
  const pages = fc.sample(markup, { numRuns: 3000, seed: 1 }).map((parts) => parts.join(''));
  const differing = pages.filter((page) => JSON.stringify(trace(page)) !== JSON.stringify(traceOfParser(page)));
  // Of 60,000 some 20 did, each with a table, a list or an end tag that is broken around the SVG.
  expect(differing.length).toBeLessThan(5);
});
