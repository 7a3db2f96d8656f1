// The converter as an owner uses it: a text goes in, its held form comes out, and nobody hears of it.
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { examples } from '../../../demo/converter/examples';
import { textsFor } from '../../../demo/converter/texts';
import { expect, site, test } from '../fixtures';
import { NO_TRACES, tracesOf } from './traces';
import { type Language, languages } from './words';

const names = {
  de: { source: 'Ihr Code', result: 'Gehalten', copy: 'Ergebnis kopieren', reset: 'Leeren', page: 'Ganze Seite' },
  en: { source: 'Your code', result: 'Held', copy: 'Copy the result', reset: 'Clear', page: 'Whole page' },
} as const;

const FONT = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';
const FONT_HELD =
  '<link data-einlass="google-fonts" rel="stylesheet" data-href="https://fonts.googleapis.com/css2?family=Lora">';

const converterOn = (page: Page, lang: Language) => {
  const say = names[lang];
  return {
    source: page.getByRole('textbox', { name: say.source }),
    result: page.getByRole('region', { name: say.result }),
    copy: page.getByRole('button', { name: say.copy }),
    reset: page.getByRole('button', { name: say.reset }),
    wholePage: page.getByRole('button', { name: say.page }),
    status: page.locator('[data-status]'),
    copied: page.locator('[data-copied]'),
    findings: page.locator('[data-findings]'),
  };
};

const visit = async (page: Page, lang: Language) => {
  await page.goto(site(`/${lang}/converter.html`));
  return converterOn(page, lang);
};

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const lang of languages) {
  test(`${lang}: shows what is pasted as held markup, says what was held, and copies it`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site('/') });
    const { source, result, copy, status, copied, findings } = await visit(page, lang);
    await expect(copy).toBeDisabled();
    await page.evaluate((text) => navigator.clipboard.writeText(text), FONT);
    await source.focus();
    await page.keyboard.press('Control+V');
    await expect(result).toHaveText(FONT_HELD);
    expect(await result.locator('ins').allTextContents()).toEqual([' data-einlass="google-fonts"', 'data-']);
    await expect(findings.getByRole('listitem')).toHaveText([/Google Fonts.*1.*link href/]);
    await expect(status).toContainText('HTML');
    await copy.click();
    await expect(copied).toHaveText(textsFor(lang).copied);
    expect(await clipboardOf(page)).toBe(FONT_HELD);
  });
}

test('contacts nobody and stores nothing, whatever is put into it', async ({ page, web, consoleLines }) => {
  const { source, status } = await visit(page, 'de');
  for (const name of Object.keys(examples)) {
    await page.locator(`[data-example=${name}]`).click();
    await expect(status).toContainText('festgehalten');
    await source.fill('');
    await expect(status).toHaveText('Noch ist nichts eingefügt.');
  }
  expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  expect(consoleLines).toEqual([]);
});

test('lets another choice than the one by itself be made, and starts anew', async ({ page }) => {
  const { source, result, status, reset, findings, copy } = await visit(page, 'en');
  await source.fill('@import "https://fonts.googleapis.com/css2?family=Lora";');
  await expect(status).toHaveText('One place held, read as CSS.');
  await expect(result).toContainText('@media einlass{}');
  await page.getByRole('radio', { name: 'HTML' }).check();
  await expect(status).toHaveText('Nothing recognised, read as HTML.');
  await expect(findings).toContainText('ownServices');
  await reset.click();
  await expect(source).toHaveValue('');
  await expect(source).toBeFocused();
  await expect(status).toHaveText('Nothing is pasted yet.');
  await expect(result).toHaveText('');
  await expect(copy).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'itself' })).toBeChecked();
});

test('says how to copy where the browser does not allow it', async ({ page }) => {
  const { wholePage, copy, copied, result, status } = await visit(page, 'en');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await wholePage.click();
  await expect(status).toContainText('places held');
  await copy.click();
  await expect(copied).toHaveText(textsFor('en').notCopied);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await result.innerText()).trim());
});

/** Presses Tab; gives the name of what has the focus then, by its label or text. */
const tab = async (page: Page): Promise<string> => {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)
      return focused.labels?.[0]?.textContent?.trim() ?? '';
    const label = focused?.getAttribute('aria-labelledby');
    return (label ? document.getElementById(label) : focused)?.textContent?.trim() ?? '';
  });
};

test('can be used with the keyboard alone, in the order in which it is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site('/') });
  const { result, copied, wholePage, findings } = await visit(page, 'de');
  const say = names.de;
  await wholePage.focus();
  await page.keyboard.press('Enter');
  await expect(findings.getByRole('listitem')).toHaveCount(6);
  const path: string[] = [];
  while (path.length < 5) path.push(await tab(page));
  expect(path).toEqual(['automatisch erkannt', say.source, say.reset, say.result, say.copy]);
  await page.keyboard.press('Enter');
  await expect(copied).toHaveText('Kopiert.');
  expect(await clipboardOf(page)).toBe(await result.textContent());
});

test('takes a page of five million characters, shows a part of it and copies it all', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site('/') });
  const { source, result, status, copy, copied } = await visit(page, 'en');
  await page.evaluate((line) => navigator.clipboard.writeText(line.repeat(5e6 / line.length)), `${FONT}\n`);
  await source.focus();
  await page.keyboard.press('Control+V');
  const count = Math.floor(5e6 / (FONT.length + 1));
  await expect(status).toHaveText(`${count.toLocaleString('en')} places held, read as HTML.`);
  await expect(source).toHaveAttribute('placeholder', /characters pasted/);
  await expect(result.locator('small')).toContainText('characters not shown, but copied');
  await copy.click();
  await expect(copied).toHaveText('Copied.');
  expect((await clipboardOf(page)).split(FONT_HELD)).toHaveLength(count + 1);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in the whole page, every rule asked. */
const problemsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

for (const width of [1280, 320])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const lang of languages)
        test(`${lang}: axe finds nothing, empty and full, and no line is wider than the window`, async ({ page }) => {
          const { wholePage, findings } = await visit(page, lang);
          expect(await problemsOn(page)).toEqual([]);
          await wholePage.click();
          await expect(findings.getByRole('listitem')).toHaveCount(6);
          expect(await problemsOn(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
    });
