// Fonts of the device that stand in for held ones of Google: as wide and as high, so that nothing moves when those come.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Web } from '../../web/web';
import { expect, site, test } from '../fixtures';
import { grant, refuse } from './decisions';
import { gatedPage, LINKS } from './gatedPage';
import { LORA_SHEET, loraFace, serveLora } from './loraFont';
import { linesForOwner } from './ownerView';
import { contactsOf, expectSilence, urlsTo } from './silence';
import { withdrawInPlace } from './withdrawing';

const TEXT =
  'Die Werkstatt öffnet um acht Uhr. Wer sein Gerät bis Mittag bringt, bekommt es am selben Tag zurück, geprüft und gereinigt; größere Reparaturen dauern länger, und wir sagen vorher, was sie kosten.';

const BODY = `<style>body { font: 18px Lora, serif } .line { width: max-content; margin: 0 }</style>
  <p class="line">${TEXT}</p><p class="line"><b>${TEXT}</b></p>
  ${`<h2>Öffnungszeiten und Preise</h2><p>${TEXT}</p>`.repeat(4)}`;

const LINK = `<link rel="stylesheet" data-einlass="google-fonts" data-href="${LORA_SHEET}">`;

const fontsName = readdirSync('dist').find((name) => name.startsWith('fonts-')) ?? '';
const fontsFile = `/einlass/${fontsName}`;

/** How large what is drawn is, to the pixel. */
const sizesOn = (page: Page) =>
  page.evaluate(() => ({
    lines: [...document.querySelectorAll('.line')].map((line) => line.getBoundingClientRect().width),
    height: document.body.getBoundingClientRect().height,
  }));

const haveCome = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
    .toBe(2);

/** Opens a page in whose head more comes after the fonts, so that they are known before anything is drawn. */
const openEarly = async (page: Page, web: Web, head: string, { body = BODY, headers = {} } = {}) => {
  web.pages.delete(fontsFile);
  web.pages.set('/leer.js', { type: 'text/javascript' });
  web.pages.set('/', { body: gatedPage({ head: `${head}<script src="/leer.js"></script>`, body }, LINKS), headers });
  await page.goto(site('/'));
  await drawn(page);
};

/** Opens a page that is drawn before anything can stand in. */
const openLate = async (page: Page, web: Web, head: string, body = BODY) => {
  web.pages.set('/', gatedPage({ head, body }, LINKS));
  web.pages.set(fontsFile, async () => {
    await drawn(page);
    return { type: 'text/javascript', body: readFileSync(`dist/${fontsName}`) };
  });
  await page.goto(site('/'));
  await drawn(page);
};

const drawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Waits until a rule stands in for a font. */
const standInsOn = (page: Page) =>
  page.waitForFunction(() =>
    document.adoptedStyleSheets.some(({ cssRules }) =>
      [...cssRules].some(({ cssText }) => cssText.includes('size-adjust')),
    ),
  );

const standInsLeft = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter(({ unicodeRange }) => unicodeRange === 'U+0-10FFFE').length);

/** Notes how much of the page has moved since it was first drawn, and what. */
const watchShifts = (page: Page) =>
  page.evaluate(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push({ value, moved: sources.map(({ node }) => node?.textContent.slice(0, 30)) });
    }).observe({ type: 'layout-shift', buffered: true });
  `);

/** What has moved, once that has been drawn. */
const shiftsOn = async (page: Page) => {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  return page.evaluate('window.shifts');
};

test('text is as wide and as high as with the font, and nobody is asked for it', async ({ page, web }) => {
  const { come } = serveLora(web);
  await openEarly(page, web, LINK);
  await expectSilence(page, web);
  const held = await sizesOn(page);
  come();
  await grant(page, 'google-fonts');
  await haveCome(page);
  const real = await sizesOn(page);
  for (const [at, width] of held.lines.entries())
    expect(Math.abs(width / (real.lines[at] ?? 0) - 1)).toBeLessThan(0.015);
  expect(held.height).toBe(real.height);
});

test('without them the same text has another width, and moves', async ({ page, web }) => {
  const { come } = serveLora(web);
  web.pages.set('/', gatedPage({ head: LINK, body: BODY }, LINKS));
  web.pages.set(fontsFile, { status: 404 });
  await page.goto(site('/'));
  await drawn(page);
  await watchShifts(page);
  const held = await sizesOn(page);
  come();
  await grant(page, 'google-fonts');
  await haveCome(page);
  const real = await sizesOn(page);
  for (const [at, width] of held.lines.entries()) expect((real.lines[at] ?? 0) / width).toBeGreaterThan(1.05);
  expect(await shiftsOn(page)).not.toEqual([]);
});

test('nothing moves while the font is on its way, and when it comes', async ({ page, web }) => {
  const { come } = serveLora(web);
  await openEarly(page, web, LINK);
  await drawn(page);
  await watchShifts(page);
  const held = await sizesOn(page);
  await grant(page, 'google-fonts');
  await expect.poll(() => urlsTo(web, 'fonts.gstatic.com')).toHaveLength(2);
  expect(await sizesOn(page)).toEqual(held);
  come();
  await haveCome(page);
  expect(await shiftsOn(page)).toEqual([]);
});

const FILE = `<link rel="preconnect" data-einlass="google-fonts" data-href="https://fonts.gstatic.com">
  <link rel="stylesheet" href="/stil.css">`;

for (const [name, head] of Object.entries({ 'a tag': LINK, 'a file beside a tag': FILE }))
  test(`text that has been seen with a font held in ${name} stays as it is until the grant, and as with the font from then on`, async ({
    page,
    web,
  }) => {
    const { come } = serveLora(web);
    const body = `@import url("data:text/css,#${LORA_SHEET}"); @media einlass{}`;
    web.pages.set('/stil.css', { type: 'text/css', body });
    await openLate(page, web, head);
    const seen = await sizesOn(page);
    await expect.poll(() => web.log.requests.some(({ path }) => path === fontsFile)).toBe(true);
    await expectSilence(page, web);
    expect(await sizesOn(page)).toEqual(seen);
    await watchShifts(page);
    expect(await shiftsOn(page)).toEqual([]);
    await grant(page, 'google-fonts');
    await standInsOn(page);
    const held = await sizesOn(page);
    expect(held).not.toEqual(seen);
    const moved = await shiftsOn(page);
    come();
    await haveCome(page);
    expect(await shiftsOn(page)).toEqual(moved);
  });

test('bold text is bold while a font of many weights is held, and is drawn with it once it has come', async ({
  page,
  web,
}) => {
  const { come } = serveLora(web, [loraFace('400 700')]);
  await openEarly(page, web, LINK.replace('400;700', '400..700'));
  const [regular = 0, bold = 0] = (await sizesOn(page)).lines;
  expect(bold / regular).toBeGreaterThan(1.02);
  come();
  await grant(page, 'google-fonts');
  await expect.poll(() => urlsTo(web, 'fonts.gstatic.com')).toHaveLength(1);
  await expect.poll(() => standInsLeft(page)).toBe(0);
  const [one = 0, other = 0] = (await sizesOn(page)).lines;
  // The test's font has one weight for all.
  expect(other).toBe(one);
});

for (const [name, head] of Object.entries({
  'an import of a style': `<style data-einlass="google-fonts">@import url("data:text/css,#${LORA_SHEET}");</style>`,
  'rules of a style': `<style data-einlass="google-fonts">${['400', '700']
    .map((weight) => loraFace(weight).replace('url(', 'url(data:text/css,#'))
    .join('')}</style>`,
}))
  test(`fonts that ${name} names are stood in for`, async ({ page, web }) => {
    const { come } = serveLora(web);
    await openEarly(page, web, head);
    await expectSilence(page, web);
    const held = await sizesOn(page);
    await drawn(page);
    await watchShifts(page);
    come();
    await grant(page, 'google-fonts');
    await haveCome(page);
    expect(await shiftsOn(page)).toEqual([]);
    expect((await sizesOn(page)).height).toBe(held.height);
    await expect.poll(() => standInsLeft(page)).toBe(0);
  });

test('nothing of them is left once the font has come, and they are back after a withdrawal', async ({ page, web }) => {
  const { come } = serveLora(web);
  await openEarly(page, web, LINK);
  const held = await sizesOn(page);
  come();
  await grant(page, 'google-fonts');
  await haveCome(page);
  await expect.poll(() => standInsLeft(page)).toBe(0);
  await withdrawInPlace(page, 'google-fonts');
  await expect.poll(() => sizesOn(page)).toEqual(held);
});

test('a policy of the page that lets in neither inline styles nor fonts lets them in', async ({ page, web }) => {
  serveLora(web);
  await openEarly(page, web, LINK);
  const { lines } = await sizesOn(page);
  const body = BODY.replace(/<style>.*<\/style>/, '<link rel="stylesheet" href="/stil.css">');
  web.pages.set('/stil.css', { type: 'text/css', body: /<style>(.*)<\/style>/.exec(BODY)?.[1] ?? '' });
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
  await openEarly(page, web, LINK, { body, headers: { 'content-security-policy': policy } });
  expect((await sizesOn(page)).lines).toEqual(lines);
});

test('a visitor who has refused contacts nobody, and has them on every page', async ({ page, web }) => {
  serveLora(web);
  await openLate(page, web, LINK);
  await refuse(page, 'google-fonts');
  await openEarly(page, web, LINK);
  await expectSilence(page, web);
  expect(contactsOf(web)).toEqual([]);
  await expect.poll(() => standInsLeft(page)).toBe(2);
});

const ICONS = 'https://fonts.googleapis.com/css2?family=Material+Symbols+Outlined:opsz,wght,FILL,GRAD@24,400,0,0';
const ICON_LINKS = `<link rel="stylesheet" data-einlass="google-fonts" data-href="${ICONS}">
  <link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/icon?family=Material+Icons">`;
const ICON_BODY = `<button><span class="material-symbols-outlined">shopping_cart</span></button>
  <i class="material-icons">sentiment_very_satisfied</i>
  <p style="font: 20px 'Material Icons'; width: max-content">arrow_forward</p>`;

/** The boxes of what would be icons, and how wide the words in them are drawn. */
const iconsOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.material-icons, .material-symbols-outlined, p')].map((icon) => {
      const { width, height } = icon.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(icon);
      return { width, height, words: text.getBoundingClientRect().width };
    }),
  );

test('the words of held icons are not seen, their squares are, and the owner is told once', async ({
  page,
  web,
  consoleLines,
}) => {
  await openLate(page, web, ICON_LINKS, ICON_BODY);
  await expect.poll(() => linesForOwner(consoleLines)).toHaveLength(1);
  expect(linesForOwner(consoleLines)[0]).toContain('because icons carry meaning');
  await expectSilence(page, web);
  const [symbol, icon, own] = await iconsOn(page);
  expect(symbol).toMatchObject({ width: 24, height: 24 });
  expect(icon).toMatchObject({ width: 24, height: 24 });
  for (const { words } of [symbol, icon, own].filter((one) => one !== undefined)) expect(words).toBeLessThan(4);
  // To those who listen the words are what they are with the font.
  await expect(page.getByRole('button', { name: 'shopping_cart' })).toBeVisible();
});

test('icons are left alone from the moment when their font has come', async ({ page, web }) => {
  await openLate(page, web, ICON_LINKS, ICON_BODY);
  await standInsOn(page);
  await grant(page, 'google-fonts');
  await expect.poll(() => standInsLeft(page)).toBe(0);
  const style = await page.locator('.material-icons').evaluate((icon) => {
    const { display, width, backgroundImage } = getComputedStyle(icon);
    return { display, width, backgroundImage };
  });
  expect(style).toEqual({ display: 'inline', width: 'auto', backgroundImage: 'none' });
});
