// The pages that TypeScript holds, held in PHP on top of the oldest and the newest WordPress.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Held } from '../../../src/markup/rewriting/Held';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { serviceOf } from '../../../src/services/serviceOf';
import { samplePage } from '../../bench/samplePage';
import { wordPressPage } from '../../bench/wordPressPage';
import { fetchedBy } from '../../markup/rewriting/fetchedBy';
import { isWatched, nastyMarkup } from '../../markup/rewriting/nastyMarkup';
import { pageWith, snippets } from '../../web/snippets';
import { inUtf8, noPhp, WITH_PHP } from './askPhp';
import { type HeldPage, holdInPhp, htmlApiOf } from './holdInPhp';
import { trickyMarkup } from './trickyMarkup';

/** More find rarer things: `RUNS=5000 SEED=2 npx vitest run test/wordpress/rewriting/html.test.ts`. */
const numRuns = Number(process.env.RUNS ?? 800);
const seed = Number(process.env.SEED ?? 20_260_115);

const BASE = 'https://www.example.org/blog/';
const SITES = ['https://fonts.gstatic.com/s/', 'http://www.example.org:8080/a?b#c', 'https://münchen.example/'];

const folder = new URL('../../cases/', import.meta.url);
const situations = readdirSync(folder).sort();
const read = (name: string, form: string) => readFileSync(new URL(`${name}/${form}.html`, folder), 'utf8');

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const pagesOfPackages = (): readonly string[] =>
  readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(packages, file), 'utf8'));

/** Where a thing that is held begins, in bytes. */
const placeOf = (page: string, { line, column }: Held): number => {
  const lines = page.split(/(?<=\r\n|\n|\r(?!\n))/);
  return Buffer.byteLength(lines.slice(0, line - 1).join('') + (lines[line - 1] ?? '').slice(0, column - 1));
};

const heldInTypeScript = (page: string, base: string): HeldPage => {
  const all: Held[] = [];
  const html = holdHtml(page, { serviceOf, base, onHeld: (held) => all.push(held) });
  return { html, found: all.map((held) => ({ ...pick(held), at: placeOf(page, held) })) };
};

const pick = ({ service, url, what }: Held) => ({ service, url, what });

/** The pages that PHP holds otherwise. */
const others = (htmlApi: string, pages: readonly string[], base = BASE) => {
  const answers = holdInPhp(htmlApi, pages, base);
  expect(answers.length).toBe(pages.length);
  return pages.flatMap((page, index) => {
    const wanted = heldInTypeScript(page, base);
    const answer = answers[index];
    const isSame = JSON.stringify(answer) === JSON.stringify(wanted);
    return isSame ? [] : [{ page, answer, wanted }];
  });
};

const sampled = (markup: fc.Arbitrary<string>): readonly string[] => fc.sample(markup, { numRuns, seed }).map(inUtf8);

const U = 'https://fonts.gstatic.com/x';
const image = `<img src="${U}">`;

/** What WordPress's own processor reads otherwise than browsers do, in a version that the plugin takes, or stops at. */
const MISREAD: readonly (readonly [what: string, page: string])[] = [
  ['an end tag that begins like a comment', `</!-- >${image}<!-- -->`],
  ['an end tag of one digit', `</1>${image}>`],
  ['an empty tag', `<>${image}>`],
  ['a script that ends behind a sign', `<script>if (a<</script>${image}<script></script>`],
  ['a script with a comment that is over at once', `<script><!--><script></script>${image}<script></script>`],
  ['a script that ends with a form feed', `<script></script\f>${image}<script></script>`],
  ['a style that ends with a form feed', `<style></style\f>${image}<style></style>`],
  ['a script without an end', `<script>import("${U}")`],
  ['a script that breaks off behind a sign', `<script>import("${U}")<`],
  ['a style without an end', `<style>@import "${U}"`],
  ['a frame without an end', `<iframe src="${U}">`],
  ['a comment that breaks off within an end tag', `${image}</!-- ><iframe src="${U}">`],
  ['a style in SVG', `<svg><style><a>${image}</a>@import "${U}";</style></svg>`],
  ['a title in SVG', `<svg><title>${image}</svg>`],
  ['a script in SVG that closes itself', `<svg><script href="${U}"/></svg>${image}`],
  ['a script in SVG with references', `<svg><script>import&#40;"${U}")</script></svg>`],
  ['a style in MathML', `<math><style>${image}</style></math>`],
  ['a CDATA section', `<svg><![CDATA[>]]>${image}<![CDATA[<style>]]><image href="${U}"/></svg>`],
  ['what looks like a CDATA section', `<![CDATA[>${image}]]>`],
  ['a noscript that leaves a quote open', `<noscript><a title="</noscript>${image}<a title="">`],
  ['a noscript that leaves a comment open', `<noscript><!--</noscript>${image}<!-- -->`],
  ['plain text', `${image}<plaintext>${image}`],
  ['a name with references', '<img src="https&colon;&sol;/fonts&period;gstatic&#46com/x">'],
  ['a name with a tab', '<img src="https://fonts.gst\tatic.com/x">'],
];

describe.skipIf(noPhp).each(['6.5', 'latest'] as const)(`on WordPress %s${WITH_PHP}`, (core) => {
  let htmlApi = '';
  beforeAll(async () => {
    htmlApi = await htmlApiOf(core);
  }, 300_000);

  it('holds each case as it says, once and twice', () => {
    const wanted = situations.map((name) => read(name, 'held'));
    const once = holdInPhp(
      htmlApi,
      situations.map((name) => read(name, 'input')),
    );
    expect(situations.length).toBeGreaterThan(20);
    expect(once.map(({ html }) => html)).toEqual(wanted);
    expect(holdInPhp(htmlApi, wanted)).toEqual(wanted.map((html) => ({ html, found: [] })));
  });

  it('holds large pages, and what owners paste, as TypeScript does', () => {
    const pasted = Object.values(snippets).map((snippet) => pageWith(snippet));
    const pages = [samplePage(100_000), wordPressPage(200_000), ...pasted];
    expect(others(htmlApi, pages)).toEqual([]);
    expect(holdInPhp(htmlApi, pages).filter(({ found }) => found.length > 0).length).toBeGreaterThan(10);
  });

  it('holds the pages of other packages as TypeScript does', () => {
    expect(others(htmlApi, pagesOfPackages().map(inUtf8))).toEqual([]);
  }, 60_000);

  it.each(MISREAD)('reads %s as browsers do', (_, page) => {
    const [held] = holdInPhp(htmlApi, [page], BASE);
    expect(held).toEqual(heldInTypeScript(page, BASE));
    expect(held?.found).not.toEqual([]);
  });

  it('holds broken pages as TypeScript does, once and twice, so that nobody is asked', () => {
    const pages = sampled(nastyMarkup);
    expect(others(htmlApi, pages)).toEqual([]);
    const held = holdInPhp(htmlApi, pages, BASE).map(({ html }) => html);
    const asking = held.filter((page) => [true, false].some((scripting) => fetchedBy(page, scripting).some(isWatched)));
    expect(asking).toEqual([]);
    expect(holdInPhp(htmlApi, held, BASE).map(({ html }) => html)).toEqual(held);
  }, 60_000);

  it('holds pages that are broken where WordPress reads otherwise as TypeScript does', () => {
    expect(others(htmlApi, sampled(trickyMarkup))).toEqual([]);
  }, 60_000);

  it.each(SITES)('holds the pages of %s as TypeScript does', (base) => {
    expect(others(htmlApi, sampled(trickyMarkup).slice(0, 200), base)).toEqual([]);
  });

  it.each(['', '/blog/', 'https://'])('holds a page whose address is %j, as if it were anybody’s', (base) => {
    const page = '<img src="//fonts.gstatic.com/x"><img src="/x">';
    expect(holdInPhp(htmlApi, [page], base)).toEqual([heldInTypeScript(page, BASE)]);
  });

  it('takes a time that grows with the length of a page', () => {
    const pages = [
      `<svg>${'<title>a</title>'.repeat(20_000)}<image href="${U}"/></svg>`,
      `<svg>${'<g>'.repeat(50_000)}<image href="${U}"/>`,
      `<noscript>${image}</noscript>`.repeat(3000),
      '<noscript><img alt="</noscript>'.repeat(3000) + image,
      `${'<script><!--</script>'.repeat(3000)}${image}`,
      '<'.repeat(200_000) + image,
      `<p style="${'url(&quot;'.repeat(30_000)}${U}">`,
      `<img ${'a=b '.repeat(100_000)}src="${U}">`,
      '<!--->'.repeat(50_000) + image,
    ];
    expect(others(htmlApi, pages)).toEqual([]);
  }, 30_000);
});

it.skipIf(noPhp)(
  `knows all character references that WordPress knows${WITH_PHP}`,
  async () => {
    const runner = fileURLToPath(new URL('./references.php', import.meta.url));
    const { stdout } = spawnSync('php', [runner, await htmlApiOf('latest')], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({ count: 2231, wrong: [] });
  },
  300_000,
);
