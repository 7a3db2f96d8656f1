// Tags that stand in the page unheld. Browsers ask for them before any script can act; the gate keeps their code from
// running, and tells the owner what to write instead.
import type { Page } from 'playwright/test';
import { pageWith } from '../../web/snippets';
import type { Web } from '../../web/web';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage, LINKS } from './gatedPage';
import { slowCode } from './heldScripts';
import { leaksOf, linesForOwner } from './ownerView';
import { contactsOf, expectSilence, settle } from './silence';

type Tag = {
  readonly service: string;
  readonly url: string;
  readonly markup: string;
  /** The mark that it leaves where it runs. @default it is no code */
  readonly runs?: string;
};

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-DEMO123';
const analytics = { service: 'google-analytics', url: GTAG, runs: 'gtag:G-DEMO123' };

const tags: Readonly<Record<string, Tag>> = {
  'a script': { ...analytics, markup: `<script src="${GTAG}"></script>` },
  'an async script': { ...analytics, markup: `<script async src="${GTAG}" id="ga"></script>` },
  'a deferred script': { ...analytics, markup: `<script defer src="${GTAG}"></script>` },
  'a module': { ...analytics, markup: `<script type="module" crossorigin src="${GTAG}"></script>` },
  'an image': {
    service: 'gravatar',
    url: 'https://secure.gravatar.com/avatar/0123abcd?s=48&d=mm',
    markup: '<img class="avatar" alt="" src="https://secure.gravatar.com/avatar/0123abcd?s=48&d=mm" width="48">',
  },
  'an image with a srcset': {
    service: 'gravatar',
    url: 'https://secure.gravatar.com/avatar/0123abcd?s=96',
    markup: '<img alt="" src="/avatar.png" srcset="https://secure.gravatar.com/avatar/0123abcd?s=96 1x">',
  },
  'a frame': {
    service: 'facebook-plugins',
    url: 'https://www.facebook.com/plugins/page.php?href=laden&tabs=timeline',
    markup:
      '<iframe src="https://www.facebook.com/plugins/page.php?href=laden&amp;tabs=timeline" width="340" height="130" title="Laden"></iframe>',
  },
  'a style sheet link': {
    service: 'google-fonts',
    url: 'https://fonts.googleapis.com/css2?family=Roboto',
    markup: '<link href="//fonts.googleapis.com/css2?family=Roboto" rel="stylesheet">',
  },
  'a preconnect': {
    service: 'google-fonts',
    url: 'https://fonts.gstatic.com/',
    markup: '<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>',
  },
  'an SVG image': {
    service: 'wordpress-emoji',
    url: 'https://s.w.org/images/core/emoji/17.0.2/svg/1f642.svg',
    markup: '<svg><image href="https://s.w.org/images/core/emoji/17.0.2/svg/1f642.svg"></image></svg>',
  },
};

/** The page's own part of the vendor's snippet; it stands above the tag. */
const QUEUE = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date()); gtag('config', 'G-DEMO123');</script>`;

/** Opens a page with such a tag, and gives the one leak that is reported. */
const openLeaking = async (page: Page, web: Web, markup: string) => {
  web.pages.set('/', gatedPage({ head: QUEUE, body: markup }, LINKS));
  await page.goto(site('/'));
  await expect.poll(() => leaksOf(page)).toHaveLength(1);
  return (await leaksOf(page))?.[0];
};

for (const [name, { service, url, markup, runs }] of Object.entries(tags)) {
  const { host } = new URL(url);

  test(`${name} that nobody held does not run, and is reported with its cure`, async ({ page, web, consoleLines }) => {
    await test.step('where the gate is missing, it is asked for, and runs', async () => {
      web.pages.set('/ohne.html', pageWith({ head: QUEUE, body: markup }));
      await page.goto(site('/ohne.html'));
      await settle(page, web);
      expect(contactsOf(web)).toContain(host);
      if (!runs) return;
      await expect.poll(() => ranOn(page)).toEqual([runs]);
      expect(await cookiesOf(page)).toEqual(['_ga .laden.example', '_ga_DEMO123 .laden.example']);
      await page.context().clearCookies();
    });

    web.reset();
    const leak = await openLeaking(page, web, markup);
    await test.step('it does not run, and is reported once with its service, address, element and cure', async () => {
      await settle(page, web);
      const tag = /^<(?:svg><)?(\w+)/.exec(markup)?.[1];
      const cure = expect.stringContaining(`data-einlass="${service}"`);
      expect(await leaksOf(page)).toEqual([{ service, url, tag, inPage: true, cure }]);
      await expect.poll(() => linesForOwner(consoleLines)).toHaveLength(1);
      const [line = ''] = linesForOwner(consoleLines);
      expect(line).toMatch(/^warning: \[Einlass\] /);
      for (const part of [service, url, leak?.cure]) expect(line).toContain(part);
      expect(contactsOf(web).filter((contacted) => contacted !== host)).toEqual([]);
      if (!runs) return;
      expect(await ranOn(page)).toEqual([]);
      expect(await cookiesOf(page)).toEqual([]);
    });

    await test.step('it is silent once the cure is pasted in its place', async () => {
      const cured = markup.startsWith('<svg>') ? `<svg>${leak?.cure}</svg>` : (leak?.cure ?? '');
      web.reset();
      web.pages.set('/', gatedPage({ head: QUEUE, body: cured }, LINKS));
      await page.reload();
      await expectSilence(page, web);
      expect(await leaksOf(page)).toEqual([]);
      expect(linesForOwner(consoleLines)).toHaveLength(1);
    });

    await test.step('it comes when granted', async () => {
      await grant(page, service);
      await expect.poll(() => contactsOf(web)).toContain(host);
      if (runs) await expect.poll(() => ranOn(page)).toEqual([runs]);
    });
  });
}

test('a tag that the browser has fetched while a script above it was slow is reported with its element and cure', async ({
  page,
  web,
}) => {
  const slow = slowCode('');
  web.pages.set('/langsam.js', slow.answer);
  const { markup, service, url } = tags['an image'] ?? { markup: '' };
  web.pages.set('/', gatedPage({ body: `<script src="/langsam.js"></script>${markup}` }, LINKS));
  await page.goto(site('/'), { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate((name) => performance.getEntriesByName(name).length, url ?? '')).toBe(1);
  slow.release();
  await settle(page, web);
  const cure = expect.stringContaining(`data-einlass="${service}"`);
  expect(await leaksOf(page)).toEqual([{ service, url, tag: 'img', inPage: true, cure }]);
});

test('a rule in a style sheet is reported without an element, since there is no tag to blame', async ({
  page,
  web,
  consoleLines,
}) => {
  const url = 'https://fonts.googleapis.com/css?family=Lora';
  web.pages.set('/stil.css', { type: 'text/css', body: `@import url("${url}");` });
  web.pages.set('/', gatedPage({ head: '<link rel="stylesheet" href="/stil.css">' }, LINKS));
  await page.goto(site('/'));
  await expect
    .poll(() => leaksOf(page))
    .toEqual([{ service: 'google-fonts', url, tag: undefined, inPage: undefined, cure: '' }]);
  await expect.poll(() => linesForOwner(consoleLines)).toHaveLength(1);
});

test('a rule in a style of the page is reported with the style, and the rule held', async ({ page, web }) => {
  const url = 'https://fonts.googleapis.com/css?family=Lora';
  web.pages.set('/', gatedPage({ head: `<style>@import url("${url}");</style>` }, LINKS));
  await page.goto(site('/'));
  const cure = `<style data-einlass="google-fonts">@import url("data:text/css,#${url}");</style>`;
  await expect.poll(() => leaksOf(page)).toEqual([{ service: 'google-fonts', url, tag: 'style', inPage: true, cure }]);
});

test('nothing is reported of what the visitor has granted', async ({ page, web, consoleLines }) => {
  web.pages.set('/', gatedPage({}, LINKS));
  await page.goto(site('/'));
  await grant(page, ...Object.values(tags).map(({ service }) => service));
  const body = Object.values(tags)
    .map(({ markup }) => markup)
    .join('');
  web.pages.set('/', gatedPage({ head: QUEUE, body }, LINKS));
  await page.reload();
  await settle(page, web);
  expect(await leaksOf(page)).toEqual([]);
  expect(linesForOwner(consoleLines)).toEqual([]);
  expect(await ranOn(page)).toContain('gtag:G-DEMO123');
});
