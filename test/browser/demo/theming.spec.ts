// The theming page as an owner uses it: what is chosen is drawn at once, and copied as CSS that does the same elsewhere.
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect, site, test } from '../fixtures';
import { NO_TRACES, tracesOf } from './traces';
import { bannerOn, chooseOn, grantIn, refuseIn, settingsOn } from './visitor';
import { type Language, languages, words } from './words';

const names = {
  de: {
    accent: 'Schaltflächen und Links',
    copy: 'CSS kopieren',
    copied: 'Kopiert.',
    reset: 'Zurück zum üblichen Aussehen',
  },
  en: { accent: 'Buttons and links', copy: 'Copy the CSS', copied: 'Copied.', reset: 'Back to the usual look' },
} as const;

const WINE = 'rgb(122, 31, 61)';

const visit = async (page: Page, lang: Language) => {
  await page.goto(site(`/${lang}/theming.html`));
  await expect(bannerOn(page, { lang })).toBeVisible();
  return {
    accent: page.getByLabel(names[lang].accent).first(),
    copy: page.getByRole('button', { name: names[lang].copy }),
    result: page.locator('[data-result]'),
  };
};

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** All that is drawn of two elements, whose texts may differ in length. */
const lookOf = (one: Element) => {
  const { backgroundColor, color, borderColor, borderRadius, fontFamily, textTransform, width, height } =
    getComputedStyle(one);
  return { backgroundColor, color, borderColor, borderRadius, fontFamily, textTransform, width, height };
};

for (const lang of languages) {
  test(`${lang}: what is chosen is drawn at once on all parts, on both answers alike`, async ({ page }) => {
    const { accent } = await visit(page, lang);
    const [refuse, grant] = [refuseIn, grantIn].map((find) => find(bannerOn(page, { lang }), { lang }));
    if (!refuse || !grant) throw new Error('Two answers are found by two ways');
    const usual = await refuse.evaluate(lookOf);
    await accent.fill('#7a1f3d');
    await page.locator('[name=radius]').fill('0');
    await page.locator('[name=font]').fill('Georgia, serif');
    await page.locator('[value=capitals]').check();
    await expect(refuse).toHaveCSS('background-color', WINE);
    const look = await refuse.evaluate(lookOf);
    expect(look).toMatchObject({ borderRadius: '0px', fontFamily: 'Georgia, serif', textTransform: 'uppercase' });
    expect(look).not.toEqual(usual);
    expect(await grant.evaluate(lookOf)).toEqual(look);

    const placeholder = page.locator('einlass-placeholder').getByRole('button').first();
    await expect(placeholder).toHaveCSS('background-color', WINE);
    await chooseOn(page, { lang }).click();
    const save = settingsOn(page, { lang }).getByRole('button', { name: words[lang]['settings.save'] });
    await expect(save).toHaveCSS('background-color', WINE);
    await page.keyboard.press('Escape');
    await refuse.click();
    const small = page.getByRole('button', { name: words[lang]['button.reopen'], exact: true });
    await expect(small).toHaveCSS('color', WINE);
  });

  test(`${lang}: the CSS that is copied does the same on another page, in both schemes`, async ({
    page,
    context,
    web,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site('/') });
    const { accent, copy, result } = await visit(page, lang);
    await expect(copy).toBeDisabled();
    await accent.fill('#7a1f3d');
    await copy.click();
    await expect(page.locator('[data-copied]')).toHaveText(names[lang].copied);
    const css = await clipboardOf(page);
    expect(css).toBe(await result.textContent());
    web.pages.set('/', {
      body: `<!doctype html><html lang="${lang}"><head><script src="/einlass/einlass.js" data-services="gravatar"></script><style>${css}</style>`,
    });
    await page.goto(site('/'));
    const refuse = refuseIn(bannerOn(page, { lang }), { lang });
    await expect(refuse).toHaveCSS('background-color', WINE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(refuse).toHaveCSS('background-color', 'rgb(156, 199, 245)');
  });
}

test('shows the other scheme without changing that of the browser', async ({ page }) => {
  await visit(page, 'en');
  const refuse = refuseIn(bannerOn(page, { lang: 'en' }), { lang: 'en' });
  await expect(refuse).toHaveCSS('background-color', 'rgb(26, 79, 139)');
  await page.getByRole('radio', { name: 'dark' }).check();
  await expect(refuse).toHaveCSS('background-color', 'rgb(156, 199, 245)');
  await expect(page.locator('[data-result]')).toHaveText('Nothing is changed yet.');
});

test('takes as a font what is none in no way, however it is written', async ({ page }) => {
  const { result } = await visit(page, 'en');
  const font = page.getByRole('combobox', { name: 'Font family' });
  for (const wrong of ['a} body { display: none } x {', 'a; color: red', 'inherit', '</style><b>', '12px']) {
    await font.fill(wrong);
    await expect(font).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('This is no font family as CSS writes it.')).toBeVisible();
    await expect(result).toHaveText('Nothing is changed yet.');
  }
});

test('contacts nobody and stores nothing, and the usual look is back when it is loaded anew', async ({
  page,
  web,
  consoleLines,
}) => {
  const { accent, result } = await visit(page, 'de');
  await accent.fill('#777777');
  await page.locator('[value=square]').check();
  await expect(page.locator('[data-status]')).toHaveText('Ein Farbpaar hebt sich zu wenig voneinander ab.');
  expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  expect(await page.locator('[style]').count()).toBe(0);
  await page.reload();
  await expect(result).toHaveText('Noch ist nichts geändert.');
  await expect(accent).toHaveValue('#1a4f8b');
  expect(consoleLines).toEqual([]);
});

test('can be used with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site('/') });
  const { copy, result } = await visit(page, 'en');
  await page.getByRole('slider', { name: 'Roundness' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(result).toHaveText(/--einlass-radius: 0px;.*::part\(button\)/s);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'light' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open the settings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(settingsOn(page, { lang: 'en' })).toBeVisible();
  await page.keyboard.press('Escape');
  await copy.press('Enter');
  expect(await clipboardOf(page)).toBe(await result.textContent());
  await page.getByRole('button', { name: names.en.reset }).press('Enter');
  await expect(copy).toBeDisabled();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

for (const width of [1280, 320])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const lang of languages)
        test(`${lang}: axe finds nothing, and no line is wider than the window`, async ({ page }) => {
          const { accent } = await visit(page, lang);
          await refuseIn(bannerOn(page, { lang }), { lang }).click();
          await accent.fill(colorScheme === 'light' ? '#7a1f3d' : '#1a4f8b');
          await page.locator('[name=font]').fill(';');
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() => window.axe.run());
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
    });
