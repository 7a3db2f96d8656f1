// What the server sends: the same to everybody, held, and the widget before anything that it guards.

import { askSite } from './askSite';
import { expect, test } from './fixtures';
import { pageNames, pages } from './pages';

/** As a browser sends it after a yes to everything. */
const DECIDED = 'einlass=v=1&at=29000000&yes=google-analytics+google-fonts+facebook-plugins&no=';

for (const name of pageNames) {
  test(`${name} is the same, byte for byte, for visitors with a decision and without`, async ({
    wordpress: { port },
  }) => {
    const [undecided, decided] = [
      await askSite(port, pages[name]),
      await askSite(port, pages[name], { cookie: DECIDED }),
    ];
    expect(decided.body).toBe(undecided.body);
    expect(decided.headers['set-cookie']).toEqual(undecided.headers['set-cookie']);
    expect(undecided.body).toContain('data-einlass=');
  });

  test(`${name} begins with the widget: nothing that acts or is fetched stands before it`, async ({
    wordpress: { port },
  }) => {
    const { body } = await askSite(port, pages[name]);
    const head = body.slice(body.indexOf('<head'), body.indexOf('</head>'));
    const tags = [...head.matchAll(/<(script|style|link|noscript|base|iframe|img)\b[^>]*>/g)].map(([tag]) => tag);
    const isData = (tag: string) => /^<script\b[^>]*\stype="application\/json"/.test(tag);
    const first = tags.find((tag) => !isData(tag)) ?? '';
    expect(first).toMatch(/^<script\b[^>]*\bsrc=["'][^"']*\/plugins\/einlass\/widget\/einlass\.js/);
    expect(first).not.toMatch(/\s(async|defer|type=["']?module)\b/);
  });
}

test('no hint names a third party', async ({ wordpress: { port } }) => {
  const { body } = await askSite(port, '/');
  const hints = [...body.matchAll(/<link\b[^>]*\brel=["']?(?:dns-prefetch|preconnect|prefetch|preload)\b[^>]*>/g)].map(
    ([tag]) => tag,
  );
  expect(hints.filter((tag) => /\shref=["']?(https?:)?\/\/(?!www\.laden\.example)/.test(tag))).toEqual([]);
});

test('feeds, sitemaps, robots.txt and the REST API stay as they are', async ({ wordpress: _, installed, enter }) => {
  const paths = ['/feed/', '/wp-sitemap.xml', '/robots.txt', '/wp-json/wp/v2/posts?slug=besuch'];
  const ask = async () => {
    const answers = [];
    for (const path of paths) answers.push(await askSite(installed.port, path));
    return answers.map(({ status, headers, body }) => ({
      status,
      type: headers['content-type'],
      body: withoutEmoji(body),
    }));
  };
  await enter('absent');
  const before = await ask();
  expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await enter('active');
  expect(await ask()).toEqual(before);
});

/** In feeds the pictures of emoji may give way to the characters themselves, which a sign after them may call pictures. */
const withoutEmoji = (body: string): string =>
  body.replace(/<img src="https:\/\/s\.w\.org[^>]*alt="([^"]*)"[^>]*>/g, '$1').replace(/\uFE0F/g, '');
