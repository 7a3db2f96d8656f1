import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { askingPages, type DemoPage, idsOf, pagesNamed } from './pages';
import { decisionOf } from './traces';
import { bannerOn, chooseOn, grantIn, refuseIn, saveOn, settingsOn, visit } from './visitor';
import { languages } from './words';

/** Every property that the browser has worked out, and the size on the screen. */
const looksOf = (button: Locator) =>
  button.evaluate((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return { ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])), width, height };
  });

/** The smallest screen that still counts: a phone of ten years ago. */
const SMALL = { width: 320, height: 568 };
const LARGE = { width: 1280, height: 800 };

/** Says that both answers are in sight at once, alike, and that a click reaches them. */
const expectBothAnswers = async (page: Page, demo: DemoPage) => {
  const banner = bannerOn(page, demo);
  for (const button of [refuseIn(banner, demo), grantIn(banner, demo)]) {
    await expect(button).toBeInViewport({ ratio: 1 });
    // A click that another element would take fails here.
    await button.click({ trial: true });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALL.width);
  expect(await looksOf(refuseIn(banner, demo))).toEqual(await looksOf(grantIn(banner, demo)));
};

test.describe('refusing and accepting', () => {
  for (const demo of askingPages) {
    test(`${demo.path} draws both answers alike, on the banner and in the settings, light and dark`, async ({
      page,
    }) => {
      await page.setViewportSize(SMALL);
      await visit(page, demo);
      // The privacy page is there to be read: the question waits at its end, as the next test says.
      if (!demo.path.includes('privacy'))
        await test.step('on a small phone both are in sight without scrolling', async () => {
          await expectBothAnswers(page, demo);
          expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
        });

      await page.setViewportSize(LARGE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const banner = bannerOn(page, demo);
        expect(await looksOf(refuseIn(banner, demo))).toEqual(await looksOf(grantIn(banner, demo)));
      }
      await chooseOn(page, demo).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const settings = settingsOn(page, demo);
        const refuse = await looksOf(refuseIn(settings, demo));
        expect(refuse).toEqual(await looksOf(grantIn(settings, demo)));
        expect(refuse).toEqual(await looksOf(saveOn(page, demo)));
      }
    });
  }

  for (const demo of pagesNamed('privacy'))
    test(`${demo.path} shows both answers on a small phone at the end of its text, and covers nothing of it`, async ({
      page,
    }) => {
      await page.setViewportSize(SMALL);
      await visit(page, demo);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expectBothAnswers(page, demo);
      const top = await page.evaluate(() => document.querySelector('#einlass-banner')?.getBoundingClientRect().top);
      const ends = await page.evaluate(() =>
        [...document.querySelectorAll('main, body > footer')].map((part) => part.getBoundingClientRect().bottom),
      );
      expect(ends).toHaveLength(2);
      expect(Math.max(...ends)).toBeLessThanOrEqual(top ?? Number.NaN);
    });

  for (const [number, demo] of pagesNamed('it-dealer').entries()) {
    const everything = idsOf(demo).join(' ');
    const answers = { refuse: refuseIn, grant: grantIn };
    const kept = { refuse: { yes: '', no: everything }, grant: { yes: everything, no: '' } };

    for (const answer of ['refuse', 'grant'] as const) {
      test(`${languages[number]}: one click on the banner is enough to ${answer} all`, async ({ page }) => {
        await visit(page, demo);
        await answers[answer](bannerOn(page, demo), demo).click();
        await expect.poll(() => decisionOf(page)).toMatchObject(kept[answer]);
        await expect(bannerOn(page, demo)).toBeHidden();
      });

      test(`${languages[number]}: two clicks through the settings are enough to ${answer} all`, async ({ page }) => {
        await visit(page, demo);
        await chooseOn(page, demo).click();
        await answers[answer](settingsOn(page, demo), demo).click();
        await expect.poll(() => decisionOf(page)).toMatchObject(kept[answer]);
        await expect(settingsOn(page, demo)).toBeHidden();
        await expect(bannerOn(page, demo)).toBeHidden();
      });
    }
  }
});
