// What the site's owner sees of their page with ?einlass in its address: what the stand-in internet says, too.
import axe from 'axe-core';
import type { Locator, Page } from 'playwright/test';
import { HOME } from '../web/sites';
import type { Web } from '../web/web';
import { deedsOf, inTurn, pagesNamed } from './demo/pages';
import { asksIn, filesIn, NO_TRACES, settle, tracesOf } from './demo/traces';
import { bannerOn, grantAll, visit } from './demo/visitor';
import { type Language, words } from './demo/words';
import { expect, site, test } from './fixtures';
import { grant } from './gate/decisions';
import { gatedPage, LINKS } from './gate/gatedPage';
import { leaksOf } from './gate/ownerView';

const panelOn = (page: Page, lang: Language): Locator =>
  page.getByRole('region', { name: words[lang]['panel.title'], exact: true });

/** The rows of a table, each as the texts of its cells: service, tag or call, address with cure, rule. */
const rowsOf = (page: Page, lang: Language, name: 'leaked' | 'held' | 'released') =>
  panelOn(page, lang)
    .getByRole('table', { name: words[lang][`panel.${name}`], exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

const addressesIn = async (page: Page, lang: Language, name: 'leaked' | 'held' | 'released') =>
  (await rowsOf(page, lang, name)).map(([, , address = '']) => address);

const reportOn = (page: Page, lang: Language): Locator =>
  panelOn(page, lang).getByRole('textbox', { name: words[lang]['panel.report'] });

/** `host/path`, sorted, as the log tells addresses. */
const asAsked = (addresses: readonly string[]) =>
  addresses
    .map((address) => new URL(address))
    .map(({ host, pathname }) => host + pathname)
    .sort();

/** Asks for a demo page as its owner. */
const forOwner = (path: string) => ({ path: `${path}?einlass` });

for (const demo of pagesNamed('it-dealer')) {
  const { lang } = demo;

  test(`${demo.path}: all that the page would ask for is held, and after a grant all that it has asked for is let in`, async ({
    page,
    web,
  }) => {
    await visit(page, { ...demo, ...forOwner(demo.path) });
    await expect.poll(() => rowsOf(page, lang, 'held')).toHaveLength(3);
    expect(asAsked(await addressesIn(page, lang, 'held'))).toEqual([
      `connect.facebook.net/${{ de: 'de_DE', en: 'en_GB' }[lang]}/sdk.js`,
      'www.facebook.com/plugins/post.php',
      'www.googletagmanager.com/gtag/js',
    ]);
    expect(await rowsOf(page, lang, 'held')).toContainEqual([
      'Facebook facebook-plugins',
      '<iframe src>',
      expect.stringContaining('https://www.facebook.com/plugins/post.php?href='),
      expect.stringMatching(/^host: facebook\.compath: /),
    ]);
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);

    await grantAll(page, demo);
    await expect.poll(() => asksIn(web)).toEqual(deedsOf(demo).asks);
    await expect.poll(async () => asAsked(await addressesIn(page, lang, 'released'))).toEqual(deedsOf(demo).asks);
    await expect(panelOn(page, lang)).toContainText(words[lang]['panel.heldNone']);
    await expect(panelOn(page, lang)).toContainText(words[lang]['panel.leakedNone']);
    await expect(panelOn(page, lang)).toContainText('facebook-plugins, google-analytics');
  });

  test(`${demo.path}: nothing of the panel is loaded without the query, nor with one that only looks like it`, async ({
    page,
    web,
  }) => {
    for (const query of ['', '?einlasse=1', '?x=einlass', '#?einlass']) {
      web.reset();
      await page.goto('about:blank');
      await page.goto(site(demo.path + query));
      await expect(bannerOn(page, demo)).toBeVisible();
      await settle(page, web);
      expect(filesIn(web).filter((name) => name.includes('panel'))).toEqual([]);
      await expect(page.locator('einlass-panel')).toHaveCount(0);
    }
    web.reset();
    await page.goto(site(`${demo.path}?x=1&einlass=`));
    await expect(panelOn(page, lang)).toBeVisible();
    expect(filesIn(web)).toEqual(expect.arrayContaining(['panel.js', `${lang}-panel.js`]));
  });
}

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-DEMO123';
const SHEET = 'https://fonts.googleapis.com/css?family=Lora';
const COLLECT = 'https://region1.google-analytics.com/g/collect?v=2';
const FONT = 'https://fonts.gstatic.com/s/lora/v1/stand-in.woff2';

/** A page with a static tag and an import that nobody holds, a held font in a file, and calls that are held. */
const openLeaking = async (page: Page, web: Web, attributes = '') => {
  web.pages.set('/entwischt.css', { type: 'text/css', body: `@import url("${SHEET}");` });
  const held = `@font-face { font-family: a; src: url("data:text/css,#${FONT}") } @media einlass {}`;
  web.pages.set('/gehalten.css', { type: 'text/css', body: held });
  const head = '<link rel="stylesheet" href="/entwischt.css"><link rel="stylesheet" href="/gehalten.css">';
  const calls = `fetch('${COLLECT}').catch(() => 0); new WebSocket('wss://ws.hotjar.com/')`;
  const body = `<script async src="${GTAG}"></script><script>${calls}</script>`;
  web.pages.set('/', gatedPage({ head, body }, `${LINKS} ${attributes}`));
  await page.goto(site('/?einlass'));
  await expect.poll(() => rowsOf(page, 'de', 'leaked')).toHaveLength(2);
};

/** Third parties' addresses in the log, sorted. */
const askedFor = (web: Web) => web.log.requests.flatMap(({ host, url }) => (host === HOME ? [] : url)).sort();

test('what escaped is what third parties were asked for, each with its cure; what is held in sheets and calls is told', async ({
  page,
  web,
}) => {
  await openLeaking(page, web);
  await settle(page, web);
  const leaked = await rowsOf(page, 'de', 'leaked');
  expect(askedFor(web)).toEqual([SHEET, GTAG].sort());
  expect(leaked.map(([service, what]) => [service, what]).sort()).toEqual([
    ['Google Analytics google-analytics', '<script src>'],
    ['Google Fonts google-fonts', 'css'],
  ]);
  const cure = (await leaksOf(page))?.find(({ url }) => url === GTAG)?.cure;
  expect(leaked.map(([, , address]) => address).sort()).toEqual([
    `${SHEET}${words.de['panel.cureUnknown']}`,
    `${GTAG}${words.de['panel.cure']} ${cure}`,
  ]);
  await expect
    .poll(async () => (await rowsOf(page, 'de', 'held')).map((cells) => cells.slice(0, 3)))
    .toEqual([
      ['Google Fonts google-fonts', 'CSS', FONT],
      ['Google Analytics google-analytics', 'fetch', COLLECT],
      ['Hotjar hotjar', '–', words.de['panel.noAddress']],
    ]);
});

test('a wrong option is told with what holds instead and the console’s sentence', async ({
  page,
  web,
  consoleLines,
}) => {
  await openLeaking(page, web, 'data-days="400" data-privcy="/x"');
  await expect(panelOn(page, 'de')).toContainText('days1 (geschrieben: 400)');
  await expect(panelOn(page, 'de')).toContainText('privcy/x (diese Option liest Einlass nicht)');
  const sentence = '"days" cannot be "400", so a decision stands for one day. Write a number from 1 to 365.';
  await expect(panelOn(page, 'de').getByText(sentence, { exact: true })).toBeVisible();
  expect(consoleLines).toContainEqual(`warning: [Einlass] ${sentence}`);
});

test('the report is copied, and says all that the panel shows', async ({ page, web }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLeaking(page, web, 'data-days="400"');
  await grant(page, 'hotjar');
  await expect(panelOn(page, 'de')).toContainText('Zugestimmt: hotjar');
  await panelOn(page, 'de').getByRole('button', { name: words.de['panel.copy'] }).click();
  await expect(panelOn(page, 'de').getByRole('status')).toHaveText(words.de['panel.copied']);
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toBe(await reportOn(page, 'de').inputValue());
  const cure = (await leaksOf(page))?.find(({ url }) => url === GTAG)?.cure;
  for (const part of [
    GTAG,
    SHEET,
    FONT,
    COLLECT,
    cure,
    'host: googletagmanager.com',
    '"days" cannot be "400"',
    'Einlass ',
  ])
    expect(report).toContain(part);
});

test('the report is selected where the page’s policy refuses the clipboard', async ({ page, web }) => {
  const body = gatedPage({}, `${LINKS} data-services="gravatar"`);
  web.pages.set('/', { body, headers: { 'permissions-policy': 'clipboard-write=()' } });
  await page.goto(site('/?einlass'));
  await panelOn(page, 'de').getByRole('button', { name: words.de['panel.copy'] }).click();
  await expect(panelOn(page, 'de').getByRole('status')).toHaveText(words.de['panel.selected']);
  await expect(reportOn(page, 'de')).toBeFocused();
  const [selected, whole] = await reportOn(page, 'de').evaluate((field) =>
    field instanceof HTMLTextAreaElement ? [field.selectionEnd - field.selectionStart, field.value.length] : [],
  );
  expect(selected).toBe(whole);
});

test('the panel needs neither inline styles nor inline scripts, and is there where nothing is asked', async ({
  page,
  web,
  consoleLines,
}) => {
  const body = gatedPage({}, `${LINKS} data-days="400"`);
  web.pages.set('/', { body, headers: { 'content-security-policy': "default-src 'self'" } });
  await page.goto(site('/?einlass'));
  await expect(panelOn(page, 'de')).toContainText(words.de['panel.heldNone']);
  await expect(panelOn(page, 'de')).toContainText('"days" cannot be "400"');
  expect(await panelOn(page, 'de').evaluate((panel) => getComputedStyle(panel).position)).toBe('relative');
  await settle(page, web);
  expect(consoleLines.filter((line) => /polic|error/i.test(line))).toEqual([]);
});

test.describe('with the keyboard alone', () => {
  for (const demo of inTurn(pagesNamed('it-dealer')))
    test(`${demo.path}: the question comes first, the panel opens and closes, and Escape takes it away`, async ({
      page,
    }) => {
      const say = words[demo.lang];
      await visit(page, { ...demo, ...forOwner(demo.path) });
      const panel = panelOn(page, demo.lang);
      const bar = panel.getByText(say['panel.title'], { exact: true });
      await expect(bar).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.locator('einlass-banner')).toBeFocused();
      await panel.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(panel.getByRole('button', { name: say['panel.copy'] })).toBeHidden();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(panel.getByRole('button', { name: say['panel.copy'] })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('einlass-panel')).toHaveCount(0);
      await expect(bannerOn(page, demo)).toBeVisible();
    });

  test('Escape in the settings leaves the panel where it is', async ({ page, web }) => {
    web.pages.set('/', gatedPage({}, `${LINKS} data-services="gravatar"`));
    await page.goto(site('/?einlass'));
    await expect(panelOn(page, 'de')).toBeVisible();
    await page.getByRole('button', { name: words.de['banner.choose'] }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(panelOn(page, 'de')).toBeVisible();
  });
});

for (const width of [1280, 320])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the panel ends where the question begins, scrolls in itself, and is as wide as the page', async ({
      page,
      web,
    }) => {
      await openLeaking(page, web);
      const boxOf = async (name: string) =>
        (await page.locator(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await expect
        .poll(async () => {
          const [panel, banner] = [await boxOf('einlass-panel'), await boxOf('einlass-banner')];
          return panel.height > 40 && panel.y === 0 && panel.y + panel.height <= banner.y + 1;
        })
        .toBe(true);
      expect((await boxOf('einlass-panel')).width).toBe(width);
      const details = panelOn(page, 'de').locator('details');
      expect(await details.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing on the open panel, ${colorScheme}`, async ({ page, web }) => {
        await page.emulateMedia({ colorScheme });
        await openLeaking(page, web);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run('einlass-panel'));
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      });
  });
