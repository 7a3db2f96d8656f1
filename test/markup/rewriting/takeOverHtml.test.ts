import { describe, expect, test } from 'vitest';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { type TakenOver, takeOverHtml } from '../../../src/markup/rewriting/takeOverHtml';
import { serviceOf } from '../../../src/services/serviceOf';

const GA = 'https://www.google-analytics.com/analytics.js';
const PLUGIN = 'https://www.facebook.com/plugins/page.php?href=1';
const OTHER = 'https://statistics.example/count.js';

const takeOver = (html: string): string => takeOverHtml(html, { serviceOf });

const told = (html: string): readonly TakenOver[] => {
  const tags: TakenOver[] = [];
  takeOverHtml(html, { serviceOf, onTag: (tag) => tags.push(tag) });
  return tags;
};

describe('a tag that another tool holds waits for the service that its address names', () => {
  test.each([
    [
      'vanilla-cookieconsent',
      `<script type="text/plain" data-category="analytics" src="${GA}"></script>`,
      `<script type="text/plain" data-einlass="google-analytics" data-category="analytics" data-src="${GA}"></script>`,
    ],
    [
      'Klaro',
      `<script type="text/plain" data-type="module" data-name="ga" data-src="${GA}"></script>`,
      `<script type="text/plain" data-einlass="google-analytics" data-type="module" data-name="ga" data-src="${GA}"></script>`,
    ],
    [
      'Klaro, for a style sheet',
      '<link rel="stylesheet" data-name="fonts" data-href="//fonts.googleapis.com/css2?family=Lora">',
      '<link data-einlass="google-fonts" rel="stylesheet" data-name="fonts" data-href="//fonts.googleapis.com/css2?family=Lora">',
    ],
    [
      'Cookiebot',
      `<iframe data-cookieblock-src="${PLUGIN}" data-cookieconsent="marketing" title="Laden"></iframe>`,
      `<iframe data-einlass="facebook-plugins" data-src="${PLUGIN}" data-cookieconsent="marketing" title="Laden"></iframe>`,
    ],
    [
      'Cookiebot, beside an address that looks held',
      `<iframe data-src="/bild" data-cookieblock-src="${PLUGIN}" data-cookieconsent="marketing"></iframe>`,
      `<iframe data-einlass="facebook-plugins" data-data-src="/bild" data-src="${PLUGIN}" data-cookieconsent="marketing"></iframe>`,
    ],
    [
      'c15t, in capitals and without quotes',
      `<SCRIPT TYPE=text/plain DATA-C15T-CATEGORY=measurement SRC=${GA}></SCRIPT>`,
      `<SCRIPT TYPE=text/plain data-einlass="google-analytics" DATA-C15T-CATEGORY=measurement data-SRC=${GA}></SCRIPT>`,
    ],
    [
      'an inline script with an address in it',
      `<script type="text/plain" data-category="analytics">load('${GA}')</script>`,
      `<script type="text/plain" data-einlass="google-analytics" data-category="analytics">load('${GA}')</script>`,
    ],
    [
      'within <noscript>',
      `<noscript><img data-name="meta" data-src="https://www.facebook.com/tr?id=1"></noscript>`,
      `<noscript><img data-einlass="meta-pixel" data-name="meta" data-src="https://www.facebook.com/tr?id=1"></noscript>`,
    ],
    [
      'with an address that <base> makes whole',
      '<base href="https://www.facebook.com/"><iframe data-name="like" data-src="plugins/like.php"></iframe>',
      '<base href="https://www.facebook.com/"><iframe data-einlass="facebook-plugins" data-name="like" data-src="plugins/like.php"></iframe>',
    ],
  ])('%s', (_, html, taken) => expect(takeOver(html)).toBe(taken));
});

const INLINE = '<script type="text/plain" data-category="analytics">start()</script>';
const INLINE_TAKEN =
  '<script type="text/plain" data-einlass="google-analytics" data-category="analytics">start()</script>';
const FILE = `<script type="text/plain" data-category="analytics" src="${GA}"></script>`;

describe('an inline script without an address waits for what another tag with its mark names', () => {
  test('before it', () => expect(takeOver(FILE + INLINE)).toBe(takeOver(FILE) + INLINE_TAKEN));
  test('behind it', () => expect(takeOver(INLINE + FILE)).toBe(INLINE_TAKEN + takeOver(FILE)));
  test('that Einlass holds already', () =>
    expect(takeOver(INLINE + takeOver(FILE))).toBe(INLINE_TAKEN + takeOver(FILE)));

  test('and of several for the last one before it', () => {
    const meta =
      '<script type="text/plain" data-category="analytics" src="//connect.facebook.net/en_US/fbevents.js"></script>';
    expect(takeOver(meta + FILE + INLINE + meta)).toContain(INLINE_TAKEN);
  });
});

describe('stays as it is', () => {
  test.each([
    ['an inline script whose mark no tag with an address bears', INLINE],
    ['a script of a host that no service has', `${FILE}${INLINE}`.replaceAll(GA, OTHER)],
    ['a frame that is not held, which holding is for', `<iframe data-name="like" src="${PLUGIN}"></iframe>`],
    ['a picture of the page that is loaded late', '<img data-name="garden" data-src="/garden.jpg">'],
    ['an element that only has an attribute of that name', '<li data-category="analytics">Statistik</li>'],
    ['a script that runs', `<script data-cookieconsent="ignore" src="/shop.js"></script>`],
    ['a mark without a value', `<script type="text/plain" data-category src="${GA}"></script>`],
    ['what stands in a comment', `<!-- ${FILE} -->`],
    ['what a script writes', `<script>document.write('${FILE.replace('</', '<\\/')}')</script>`],
  ])('%s', (_, html) => expect(takeOver(html)).toBe(html));
});

test.each([
  ['a script that names a host of no service', FILE.replace(GA, OTHER)],
  ['an element that has nothing to hold', '<li data-category="analytics">Statistik</li>'],
])('%s stays, whatever others with its mark name', (_, other) =>
  expect(takeOver(FILE + other)).toBe(takeOver(FILE) + other),
);

test('taking over twice is the same as once', () => {
  const once = takeOver(INLINE + FILE);
  expect(takeOver(once)).toBe(once);
});

test('what was taken over is not held again, and a release lets the address in', () => {
  const taken = takeOver(FILE);
  expect(holdHtml(taken, { serviceOf })).toBe(taken);
  expect(releaseHtml(taken)).toBe(`<script data-category="analytics" src="${GA}"></script>`);
});

test('tells of each tag in the order of the text, and of those that stay', () => {
  const html = `<title>Laden</title>\r\n${INLINE}\n  ${FILE}\n<script type="text/plain" data-name="x" src="${OTHER}"></script>`;
  const found = { service: 'google-analytics', url: GA };
  expect(told(html)).toEqual([
    { line: 2, column: 1, mark: 'data-category="analytics"', what: 'inline script', url: '', found },
    { line: 3, column: 3, mark: 'data-category="analytics"', what: 'script src', url: GA, found },
    { line: 4, column: 1, mark: 'data-name="x"', what: 'script src', url: OTHER, found: undefined },
  ]);
});

test('tells in the order of the text also of what only browsers without scripts see', () => {
  const html = `<noscript><style></noscript><title></style>\n${FILE}\n</title>\n${FILE}`;
  expect(told(html).map(({ line }) => line)).toEqual([2, 4]);
});

test('tells each change by its place in the text', () => {
  const changes: unknown[] = [];
  takeOverHtml(FILE, { serviceOf, onEdit: ({ at, insert }) => changes.push([FILE.slice(at, at + 4), insert]) });
  expect(changes).toEqual([
    [' dat', ' data-einlass="google-analytics"'],
    ['src=', 'data-'],
  ]);
});
