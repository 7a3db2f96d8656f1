// T11 of the matrix of requirements: both languages, small and zoomed windows, the keyboard, screen readers, forced
// colours, less motion. Each clause once; test/browser/demo/ goes through all states of all pages.
import type { Page } from 'playwright/test';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { answer, banner, openShop, settings, small, visitShop } from './shop';

/** Whether the page can be scrolled sideways. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const lang of ['de', 'en'] as const)
  test(`T11: on a page in ${lang} every word is, and the region says which language it speaks`, async ({
    page,
    web,
  }) => {
    openShop(web, { attributes: `data-lang="${lang}"` });
    await page.goto(site('/'));
    const region = page.getByRole('region', { name: words[lang]['banner.title'] });
    await expect(region).toHaveAttribute('lang', lang);
    await expect(region.getByRole('button')).toHaveText([
      words[lang]['banner.refuse'],
      words[lang]['banner.grant'],
      words[lang]['banner.choose'],
    ]);
    await region.getByRole('button', { name: words[lang]['banner.choose'] }).click();
    const other = words[lang === 'de' ? 'en' : 'de'];
    const dialog = page.getByRole('dialog', { name: words[lang]['settings.title'] });
    await expect(dialog).toContainText(words[lang]['settings.intro']);
    await expect(dialog).not.toContainText(other['settings.intro']);
  });

for (const [what, viewport] of [
  ['320 px wide', { width: 320, height: 568 }],
  ['400 % zoom', { width: 320, height: 256 }],
] as const)
  test(`T11: at ${what} nothing is cut off sideways, and every answer can be reached`, async ({ page, web }) => {
    await page.setViewportSize(viewport);
    await visitShop(page, web);
    // The page's own video is wider than this window.
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => isTooWide(page)).toBe(false);
    const box = await banner(page).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(viewport.height);
    for (const name of ['refuse', 'grant', 'choose'] as const) {
      await answer(page, name).scrollIntoViewIfNeeded();
      await answer(page, name).click({ trial: true });
    }
  });

test('T11: the keyboard goes from the question into the page and back, and settings give the focus back', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent?.trim();
    });
  const walked: (string | undefined)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    walked.push(await focused());
  }
  expect(walked).toEqual([
    words.de['banner.privacy'],
    words.de['banner.imprint'],
    words.de['banner.refuse'],
    words.de['banner.grant'],
    words.de['banner.choose'],
    'Zweite Seite',
  ]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(settings(page)).toBeVisible();
  // Within the dialog the keyboard stays inside, whichever way it goes round.
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(einlass-settings|body)$/);
  }
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  expect(await focused()).toBe(words.de['banner.choose']);
});

test('T11: a screen reader is told of a region with a heading, what it says, and its buttons and links', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await expect(page.locator('einlass-banner')).toMatchAriaSnapshot(`
    - region "${words.de['banner.title']}":
      - heading "${words.de['banner.title']}" [level=2]
      - paragraph: /Diese Website möchte .* laden/
      - paragraph: /Wenn Sie ablehnen/
      - link "${words.de['banner.privacy']}"
      - link "${words.de['banner.imprint']}"
      - status
      - button "${words.de['banner.refuse']}"
      - button "${words.de['banner.grant']}"
      - button "${words.de['banner.choose']}"
  `);
});

test('T11: in forced colours both answers keep an edge and look alike', async ({ page, web }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visitShop(page, web);
  const edges = await Promise.all(
    (['refuse', 'grant'] as const).map((name) =>
      answer(page, name).evaluate((button) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, color } = getComputedStyle(button);
        return { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, color };
      }),
    ),
  );
  expect(edges[0]).toEqual(edges[1]);
  expect(edges[0]).toMatchObject({ borderTopWidth: '2px', borderTopStyle: 'solid' });
  expect(edges[0]?.borderTopColor).not.toBe(edges[0]?.backgroundColor);
});

test('T11: nothing moves by itself: no animation and no transition, with and without a wish for less motion', async ({
  page,
  web,
}) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await visitShop(page, web);
    await answer(page, 'choose').click();
    await expect(settings(page)).toBeVisible();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('einlass-banner, einlass-settings, einlass-placeholder')].flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s';
          }),
        ).length,
    );
    expect(moving).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test('T11: every button is 44 px high, the small one 44 px both ways', async ({ page, web }) => {
  await visitShop(page, web);
  for (const name of ['refuse', 'grant', 'choose'] as const)
    expect((await answer(page, name).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await answer(page, 'refuse').click();
  const box = await small(page).boundingBox();
  expect([box?.width, box?.height]).toEqual([44, 44]);
});
