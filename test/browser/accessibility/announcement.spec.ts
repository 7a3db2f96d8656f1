// WCAG 4.1.3: whoever does not see the question go hears that the answer is kept.
import type { Page } from 'playwright/test';
import { words } from '../demo/words';
import { expect, test } from '../fixtures';
import { openShop } from './shopPage';
import { answer, reopen, visitShop } from './states';

/** The live region that outlives question and dialog, found by its role, which only those have who can be heard. */
const heardOn = (page: Page) => page.getByRole('status').filter({ hasText: /./ });

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a no on the question': (page) => answer(page, '/de', 'refuse'),
  'a yes on the question': (page) => answer(page, '/de', 'grant'),
  'a choice that is saved in the settings': async (page) => {
    await visitShop(page, '/de');
    await page.locator('#choose').click();
    await page.locator('einlass-settings #save').click();
    await expect(page.locator('einlass-settings')).toHaveCount(0);
  },
  'content that is always loaded from now on': async (page) => {
    await visitShop(page, '/de');
    await page.locator('#always').first().click();
  },
};

test.beforeEach(({ web }) => openShop(web));

for (const [name, act] of Object.entries(ways))
  test(`says that it is kept after ${name}`, async ({ page }) => {
    await act(page);
    await expect(heardOn(page)).toHaveText(words.de['report.title']);
  });

test('is silent first, so that screen readers know of the place, then speaks, and is gone in the end', async ({
  page,
}) => {
  await page.clock.install();
  await visitShop(page, '/de');
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await page.locator('#refuse').click();
  const region = page.locator('einlass-status');
  await expect(region).toHaveText('');
  await expect(page.locator('einlass-banner')).toHaveCount(0);
  await page.clock.runFor(500);
  await expect(region).toHaveText(words.de['report.title']);
  await page.clock.runFor(10_000);
  await expect(region).toHaveCount(0);
});

test('is said in the language of the question, each time anew', async ({ page }) => {
  await answer(page, '/en-in-fr', 'refuse');
  const region = page.locator('einlass-status');
  await expect(region).toHaveText(words.en['report.title']);
  await expect(region).toHaveAttribute('lang', 'en');
  await region.evaluate((first) => first.setAttribute('id', 'first'));
  await reopen(page);
  await page.locator('einlass-settings #grant').click();
  await expect(page.locator('einlass-status:not(#first)')).toHaveText(words.en['report.title']);
  await expect(region).toHaveCount(1);
});

test('takes the owner’s own words', async ({ page }) => {
  await answer(page, '/ar', 'refuse');
  await expect(heardOn(page)).toHaveText('حُفظت إجابتك');
});

test('is seen by nobody, and moves nothing', async ({ page }) => {
  await answer(page, '/de', 'refuse');
  await expect(page.locator('einlass-status')).toHaveText(words.de['report.title']);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(height).toBeGreaterThan(0);
  await expect(page.locator('einlass-status')).toHaveCSS('clip-path', 'inset(50%)');
  await expect(page.locator('einlass-status')).toHaveCSS('position', 'fixed');
});

test('the report on a withdrawal is said where it stands, and nothing besides it', async ({ page }) => {
  await page.clock.install();
  await answer(page, '/de', 'grant');
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('sl_visitor');
  await reopen(page);
  await page.locator('einlass-settings input').first().click();
  await page.locator('einlass-settings #save').click();
  await expect(page.locator('einlass-settings [role=status]')).toContainText(words.de['report.title']);
  await page.clock.runFor(500);
  await expect(page.locator('einlass-status')).toHaveText('');
});
