// The section of a privacy policy that an element with data-einlass-declaration becomes.
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { filesIn, NO_TRACES, tracesOf } from '../demo/traces';
import { settingsOn } from '../demo/visitor';
import { languages, words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { refuse } from './decisions';
import { gatedPage, LINKS } from './gatedPage';

const PLACE = '<h1>Datenschutz</h1><main><div data-einlass-declaration></div></main>';

const declarationOn = (page: Page) => page.locator('[data-einlass-declaration]');

/** The titles of its parts, without the two on the decision and the cookie. */
const servicesOn = async (page: Page) =>
  (await declarationOn(page).getByRole('heading', { level: 3 }).allTextContents()).slice(0, -2);

test.describe('the declaration', () => {
  for (const lang of languages)
    test(`is a part of the page in ${lang}, about the services that the owner names`, async ({
      page,
      web,
      consoleLines,
    }) => {
      const options = `${LINKS} data-lang="${lang}" data-services="google-analytics gravatar" data-policy="2026-05-01" data-days="30"`;
      web.pages.set('/', gatedPage({ body: PLACE }, options));
      await page.goto(site('/'));
      const title = page.getByRole('heading', { level: 2, name: words[lang]['declaration.title'] });
      await expect(title).toBeVisible();
      expect(await servicesOn(page)).toEqual(['Google Analytics', 'Gravatar']);
      expect(await declarationOn(page).evaluate((place) => place.shadowRoot)).toBeNull();
      await expect(
        page.getByText(words[lang]['declaration.decision.days_other'].replace('{{count}}', '30')),
      ).toBeVisible();
      await expect(declarationOn(page)).toContainText(lang === 'de' ? '1. Mai 2026' : 'May 1, 2026');
      const stores = words[lang]['facts.stores'].replace('{{service}}', 'Google Analytics');
      await expect(
        page.getByRole('table', { name: stores }).getByRole('rowheader', { name: '_ga', exact: true }),
      ).toBeVisible();
      expect(await tracesOf(page, web)).toEqual(NO_TRACES);
      expect(consoleLines.filter((line) => /einlass|error/i.test(line))).toEqual([]);
    });

  test('takes the page’s own look, and is there in print', async ({ page, web }) => {
    const style = '<style>h3 { color: rgb(1, 2, 3) } td { font-family: monospace }</style>';
    web.pages.set('/', gatedPage({ head: style, body: PLACE }, 'data-services="google-fonts"'));
    await page.goto(site('/'));
    const heading = page.getByRole('heading', { level: 3, name: 'Google Fonts' });
    await expect(heading).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(declarationOn(page).getByRole('cell').first()).toHaveCSS('font-family', 'monospace');
    await page.emulateMedia({ media: 'print' });
    await expect(heading).toBeVisible();
    await expect(page.getByRole('link', { name: 'https://policies.google.com/privacy' })).toBeVisible();
  });

  test('opens the settings by its link, from where the focus comes back', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ body: PLACE }, 'data-services="google-fonts"'));
    await page.goto(site('/'));
    const link = declarationOn(page).getByRole('link', { name: words.de['declaration.decision.open'] });
    await link.press('Enter');
    await expect(settingsOn(page, { lang: 'de' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settingsOn(page, { lang: 'de' })).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('is there when everything is decided, and then no small button stands beside its link', async ({
    page,
    web,
  }) => {
    web.pages.set('/', gatedPage({ body: PLACE }, 'data-services="google-fonts"'));
    await page.goto(site('/'));
    await refuse(page, 'google-fonts');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Google Fonts' })).toBeVisible();
    await tracesOf(page, web);
    await expect(page.locator('einlass-banner, einlass-button')).toHaveCount(0);
  });

  test('is there when nothing is to ask, lists nothing, and tells the owner to name the services', async ({
    page,
    web,
    consoleLines,
  }) => {
    web.pages.set('/', gatedPage({ body: PLACE }, LINKS));
    await page.goto(site('/'));
    await expect(page.getByText(words.de['declaration.none'])).toBeVisible();
    expect(await servicesOn(page)).toEqual([]);
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    expect(consoleLines.filter((line) => line.includes('[Einlass]'))).toEqual([
      expect.stringContaining('Name all that the site uses in data-services.'),
    ]);
  });

  test('adds what is met later on the page', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ body: PLACE }, 'data-services="google-fonts"'));
    await page.goto(site('/'));
    await expect(page.getByRole('heading', { name: 'Google Fonts' })).toBeVisible();
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'https://secure.gravatar.com/avatar/0?d=mp';
      document.body.append(image);
    });
    await expect(page.getByRole('heading', { name: 'Gravatar' })).toBeVisible();
    expect(await servicesOn(page)).toEqual(['Google Fonts', 'Gravatar']);
  });

  test('needs no more than its own files under the strictest policy', async ({ page, web, consoleLines }) => {
    const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types einlass";
    const body = gatedPage({ body: PLACE }, `${LINKS} data-services="google-fonts"`);
    web.pages.set('/', { body, headers: { 'content-security-policy': policy } });
    await page.goto(site('/'));
    await expect(page.getByRole('heading', { name: 'Google Fonts' })).toBeVisible();
    expect(consoleLines.filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  test('costs a page without a place for it no file', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ body: '<h1>Nichts</h1>' }));
    await page.goto(site('/'));
    await tracesOf(page, web);
    expect(filesIn(web)).toEqual(['einlass.js']);
  });

  for (const width of [1280, 320])
    test(`makes a bare page no wider than ${width} px, and axe finds nothing in it`, async ({ page, web }) => {
      await page.setViewportSize({ width, height: 800 });
      const meta = '<meta name="viewport" content="width=device-width">';
      const options = 'data-services="google-analytics,google-ads,facebook-plugins,meta-pixel,wordpress-emoji"';
      web.pages.set('/', gatedPage({ head: meta, body: PLACE }, options));
      await page.goto(site('/'));
      await expect(page.getByRole('heading', { name: 'Google Analytics' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => window.axe.run('[data-einlass-declaration]'));
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
});
