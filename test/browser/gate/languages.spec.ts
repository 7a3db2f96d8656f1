// In which language visitors are spoken to, and what owners can put into their own words.
import type { Page } from 'playwright/test';
import fr from '../../../locales/fr.json' with { type: 'json' };
import { NO_TRACES, tracesOf } from '../demo/traces';
import { expect, site, test } from '../fixtures';
import { refuse } from './decisions';
import { gatedPage, LINKS } from './gatedPage';

const FRAME = '<iframe data-einlass="gravatar" data-src="https://gravatar.com/card" width="600" height="500"></iframe>';
const BODY = `<h1>Accueil</h1>${FRAME}<div data-einlass-declaration></div>`;

/** A page in a language, which asks for something, misses something and declares it. */
const pageIn = (lang: string, { attributes = '', json = '', body = BODY } = {}): string =>
  gatedPage({ body }, `${LINKS} data-services="google-analytics" ${attributes}`)
    .replace('lang="de"', `lang="${lang}"`)
    .replace('<script', `${json && `<script type="application/json" id="einlass">${json}</script>`}<script`);

const shown = (page: Page, part: string) => page.locator(part).locator('visible=true');

const filesOf = (paths: readonly { path: string }[]) =>
  paths.flatMap(({ path }) => /^\/einlass\/(\w\w)-(\w+)-/.exec(path)?.slice(1, 3).join(' ') ?? []).sort();

test.describe('a page in French', () => {
  for (const [how, lang, attributes] of [
    ['by its own language', 'fr-CA', ''],
    ['by the tag', 'de', 'data-lang="fr"'],
  ] as const)
    test(`speaks French everywhere, ${how}`, async ({ page, web, consoleLines }) => {
      web.pages.set('/', pageIn(lang, { attributes }));
      await page.goto(site('/'));
      const banner = page.getByRole('region', { name: fr['banner.title'] });
      await expect(banner).toHaveAttribute('lang', 'fr');
      await expect(banner).toContainText('Finalité : mesure d’audience et affichage de contenus intégrés.');
      await expect(banner).toContainText('Votre réponse vaut un jour.');
      const buttons = [fr['banner.refuse'], fr['banner.grant'], fr['banner.choose']];
      expect(await banner.getByRole('button').allTextContents()).toEqual(buttons);

      await expect(page.locator('einlass-placeholder').getByRole('group')).toHaveAccessibleName('Contenu Gravatar');
      const declaration = page.locator('[data-einlass-declaration]');
      await expect(declaration.getByRole('heading', { level: 2, name: fr['declaration.title'] })).toBeVisible();
      await expect(declaration).toContainText('2 ans');

      await banner.getByRole('button', { name: 'Choisir' }).click();
      const settings = page.getByRole('dialog', { name: fr['settings.title'] });
      await expect(settings).toHaveAttribute('lang', 'fr');
      await expect(settings.getByRole('button', { name: fr['settings.save'], exact: true })).toBeVisible();
      await expect(settings).toContainText(fr['services.google-analytics.does']);
      await page.keyboard.press('Escape');

      expect(await tracesOf(page, web)).toEqual(NO_TRACES);
      expect(filesOf(web.log.requests)).toEqual(['fr all', 'fr first', 'fr placeholder']);
      expect(consoleLines.filter((line) => /einlass|error/i.test(line))).toEqual([]);
    });

  test('names the small button in French, for which a visitor who has decided loads nothing more', async ({
    page,
    web,
  }) => {
    web.pages.set('/', pageIn('fr', { body: '<h1>Accueil</h1>' }));
    await page.goto(site('/'));
    await refuse(page, 'google-analytics');
    await page.reload();
    await expect(page.getByRole('button', { name: fr['button.reopen'], exact: true })).toBeVisible();
    const before = web.log.requests.length;
    await page.reload();
    await expect(page.getByRole('button', { name: fr['button.reopen'] })).toBeVisible();
    await tracesOf(page, web);
    expect(filesOf(web.log.requests.slice(before))).toEqual([]);
  });
});

for (const lang of ['de', 'en'])
  test(`a page in ${lang} asks for the sentences of that language alone`, async ({ page, web }) => {
    web.pages.set('/', pageIn(lang));
    await page.goto(site('/'));
    await shown(page, 'einlass-banner #choose').click();
    await expect(shown(page, 'einlass-settings dialog')).toBeVisible();
    await expect(shown(page, 'einlass-placeholder')).toBeVisible();
    await tracesOf(page, web);
    expect(filesOf(web.log.requests)).toEqual([`${lang} all`, `${lang} first`, `${lang} placeholder`]);
  });

test('the owner’s own words stand on every surface', async ({ page, web, consoleLines }) => {
  const texts = {
    'banner.title': 'Dürfen wir?',
    'button.reopen': 'Meine Wahl',
    'settings.title': 'Was darf geladen werden?',
    'placeholder.once': 'Nur dieses Mal',
    'declaration.title': 'Was wir einbinden',
  };
  web.pages.set('/', pageIn('de', { json: JSON.stringify({ texts }) }));
  await page.goto(site('/'));
  const banner = page.getByRole('region', { name: 'Dürfen wir?' });
  await expect(banner).toContainText('mit „Meine Wahl“ unten auf jeder Seite');
  await expect(page.getByRole('button', { name: 'Nur dieses Mal' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Was wir einbinden' })).toBeVisible();
  await banner.locator('#choose').click();
  await expect(page.getByRole('dialog', { name: 'Was darf geladen werden?' })).toBeVisible();
  web.pages.set('/', pageIn('de', { json: JSON.stringify({ texts }), body: '' }));
  await page.goto(site('/'));
  await refuse(page, 'google-analytics');
  await expect(page.getByRole('button', { name: 'Meine Wahl', exact: true })).toBeVisible();
  expect(consoleLines.filter((line) => line.includes('[Einlass]'))).toEqual([]);
});

test('a text whose key no sentence has is one line in the console', async ({ page, web, consoleLines }) => {
  web.pages.set('/', pageIn('de', { json: JSON.stringify({ texts: { 'banner.titel': 'Dürfen wir?' } }) }));
  await page.goto(site('/'));
  await shown(page, 'einlass-banner #choose').click();
  await expect(shown(page, 'einlass-settings dialog')).toBeVisible();
  const said = () => consoleLines.filter((line) => line.includes('[Einlass]'));
  await expect.poll(said).toHaveLength(1);
  await tracesOf(page, web);
  expect(said()).toEqual([expect.stringContaining('No sentence has the key "banner.titel"')]);
});

test('a language of the owner’s own needs no more than its texts', async ({ page, web, consoleLines }) => {
  const texts = {
    'button.reopen': 'Privacy-instellingen',
    'banner.title': 'Mogen wij diensten van derden laden?',
    'banner.what_one': 'Deze website wil {{services}} laden. Eén ontvanger leert dan uw IP-adres kennen.',
    'banner.what_other': 'Deze website wil {{services}} laden. {{count}} ontvangers leren dan uw IP-adres kennen.',
    'banner.refuse': 'Alles weigeren',
    'banner.grant': 'Alles accepteren',
    'settings.title': 'Privacy-instellingen',
  };
  const json = JSON.stringify({ lang: 'nl', texts });
  web.pages.set('/', pageIn('en', { json, body: '<h1>Winkel</h1>' }));
  await page.goto(site('/'));
  const banner = page.getByRole('region', { name: texts['banner.title'] });
  await expect(banner).toHaveAttribute('lang', 'nl');
  await expect(banner).toContainText('2 ontvangers leren dan uw IP-adres kennen.');
  await expect(banner).toContainText('Data also goes to countries outside the EU (Verenigde Staten).');
  await banner.locator('#choose').click();
  await expect(page.getByRole('dialog', { name: texts['settings.title'] })).toHaveAttribute('lang', 'nl');
  await page.keyboard.press('Escape');
  await banner.getByRole('button', { name: texts['banner.refuse'] }).click();
  await expect(page.getByRole('button', { name: texts['button.reopen'] })).toBeVisible();
  expect(filesOf(web.log.requests)).toEqual(['en all', 'en first']);
  const said = () => consoleLines.filter((line) => line.includes('[Einlass]'));
  await expect.poll(said).toEqual([expect.stringMatching(/lack .*banner\.abroad, .*settings\.intro/)]);
});
