// WCAG 2.1.1 and 2.4.3: with the keyboard alone, what keys do, and where the focus is afterwards.
import { decisionOf, NO_TRACES, tracesOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, test } from '../fixtures';
import { focused, tabTo, walk } from './focused';
import { openShop } from './shopPage';
import { answer, reopen, visitShop } from './states';

const say = words.de;
const DETAILS = say['facts.open'].replace('{{service}}', 'Strichliste');
const SMALL = say['placeholder.open'].replace('{{service}}', 'Filmkiste');

test.beforeEach(({ web }) => openShop(web));

for (const key of ['Enter', 'Space'])
  test.describe(`${key}`, () => {
    for (const [id, kept] of [
      ['refuse', { yes: '', no: 'counter films' }],
      ['grant', { yes: 'counter films', no: '' }],
    ] as const)
      test(`is enough to ${id} on the question, and the keyboard is at the start of the page then`, async ({
        page,
      }) => {
        await visitShop(page, '/de');
        await tabTo(page, say[`banner.${id}`]);
        await page.keyboard.press(key);
        await expect(page.locator('einlass-banner')).toBeHidden();
        expect(await decisionOf(page)).toMatchObject(kept);
        expect(await walk(page, 'Tab', 1)).toEqual(['Zum Inhalt']);
      });

    test('opens the settings and what is folded away in them, and saves', async ({ page }) => {
      await visitShop(page, '/de');
      await tabTo(page, say['banner.choose']);
      await page.keyboard.press(key);
      await expect(page.locator('einlass-settings dialog')).toBeVisible();
      expect(await focused(page)).toBe(say['settings.title']);
      await tabTo(page, 'Strichliste');
      await page.keyboard.press('Space');
      await tabTo(page, DETAILS);
      await page.keyboard.press(key);
      await expect(page.locator('einlass-settings details[open]')).toHaveCount(1);
      await page.keyboard.press(key);
      await expect(page.locator('einlass-settings details[open]')).toHaveCount(0);
      await tabTo(page, say['settings.save']);
      await page.keyboard.press(key);
      await expect(page.locator('einlass-settings')).toHaveCount(0);
      expect(await decisionOf(page)).toMatchObject({ yes: 'counter', no: 'films' });
    });

    test('opens and closes what is behind the button of a small placeholder', async ({ page }) => {
      await answer(page, '/de', 'refuse');
      await tabTo(page, SMALL);
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await tabTo(page, say['banner.close']);
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeHidden();
      expect(await focused(page)).toBe(SMALL);
    });
  });

test.describe('Escape', () => {
  test('closes the settings, keeps nothing of what was switched on, and the focus is where it was', async ({
    page,
    web,
  }) => {
    await visitShop(page, '/de');
    await tabTo(page, say['banner.choose']);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Strichliste');
    await page.keyboard.press('Space');
    await expect(page.getByRole('switch', { name: 'Strichliste' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.locator('einlass-settings')).toHaveCount(0);
    expect(await focused(page)).toBe(say['banner.choose']);
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  });

  test('closes what is behind the button of a small placeholder, and the focus is on that button', async ({ page }) => {
    await answer(page, '/de', 'refuse');
    await tabTo(page, SMALL);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await focused(page)).toBe(SMALL);
  });

  test('on the question answers nothing', async ({ page, web }) => {
    await visitShop(page, '/de');
    await tabTo(page, say['banner.grant']);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(say['banner.grant']);
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  });
});

test.describe('when the settings close', () => {
  test('the focus is at the start of the page where the question that opened them is answered', async ({ page }) => {
    await visitShop(page, '/de');
    await tabTo(page, say['banner.choose']);
    await page.keyboard.press('Enter');
    await tabTo(page, say['banner.refuse']);
    await page.keyboard.press('Enter');
    await expect(page.locator('einlass-settings')).toHaveCount(0);
    expect(await walk(page, 'Tab', 1)).toEqual(['Zum Inhalt']);
  });

  test('the focus is on the small button that opened them', async ({ page }) => {
    await answer(page, '/de', 'refuse');
    await reopen(page);
    await tabTo(page, say['settings.save']);
    await page.keyboard.press('Enter');
    await expect(page.locator('einlass-settings')).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe(say['button.reopen']);
  });
});
