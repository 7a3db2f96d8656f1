import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { askingPages, idsOf, inTurn, pagesNamed } from './pages';
import { decisionOf, NO_TRACES, settle, tracesOf } from './traces';
import { bannerOn, chooseOn, settingsOn, switchOf, visit } from './visitor';
import { nameOf, words } from './words';

/** What has the focus, in shadow roots, too: its label or text; empty for the page itself. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (label ?? element.ariaLabel ?? element.textContent ?? '').trim();
  });

/**
 * Presses Tab until something of this name has the focus, and returns what had it. A page that never gives it fails
 * after 80 steps.
 */
const tabTo = async (page: Page, name: string): Promise<readonly string[]> => {
  const path: string[] = [];
  while (path.at(-1) !== name) {
    await page.keyboard.press('Tab');
    path.push(await focused(page));
    expect(path.length, `${name} is not among ${path}`).toBeLessThan(80);
  }
  return path;
};

/** The tab order of the question. */
const inOrder = ['banner.privacy', 'banner.imprint', 'banner.refuse', 'banner.grant', 'banner.choose'] as const;

/** What comes first in the demo's pages. */
const SKIP_LINK = { de: 'Zum Inhalt', en: 'Skip to content' } as const;

test.describe('with the keyboard alone', () => {
  for (const demo of inTurn(askingPages.filter(({ path }) => !path.includes('privacy')))) {
    const say = words[demo.lang];

    test(`${demo.path} leaves the focus where it is, and has the question first in its tab order`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await settle(page, web);
      expect(await focused(page)).toBe('');
      const path: string[] = [];
      for (const _ of [...inOrder, 'the page']) {
        await page.keyboard.press('Tab');
        path.push(await focused(page));
      }
      expect(path).toEqual([...inOrder.map((key) => say[key]), SKIP_LINK[demo.lang]]);
    });
  }

  for (const demo of pagesNamed('privacy')) {
    const say = words[demo.lang];

    test(`${demo.path} leaves the focus where it is, and has the question behind its text, last in its tab order`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await settle(page, web);
      expect(await focused(page)).toBe('');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(SKIP_LINK[demo.lang]);
      const path = await tabTo(page, say['banner.choose']);
      expect(path.slice(-inOrder.length)).toEqual(inOrder.map((key) => say[key]));
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('');
    });
  }

  for (const demo of pagesNamed('it-dealer')) {
    const say = words[demo.lang];
    const everything = idsOf(demo).join(' ');

    test(`${demo.path} can be refused, and the keyboard is at the start of the page then`, async ({ page }) => {
      await visit(page, demo);
      await tabTo(page, say['banner.refuse']);
      await page.keyboard.press('Enter');
      await expect(bannerOn(page, demo)).toBeHidden();
      expect(await decisionOf(page)).toMatchObject({ yes: '', no: everything });
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(SKIP_LINK[demo.lang]);
    });

    test(`${demo.path} can be accepted in as many steps, one more to the next button`, async ({ page }) => {
      await visit(page, demo);
      await tabTo(page, say['banner.refuse']);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(bannerOn(page, demo)).toBeHidden();
      expect(await decisionOf(page)).toMatchObject({ yes: everything, no: '' });
    });

    for (const id of idsOf(demo))
      test(`${demo.path} lets one choose ${nameOf(id)} and save`, async ({ page }) => {
        await visit(page, demo);
        await tabTo(page, say['banner.choose']);
        await page.keyboard.press('Enter');
        await expect(settingsOn(page, demo)).toBeVisible();
        expect(await focused(page)).toBe(say['settings.title']);
        await tabTo(page, nameOf(id));
        await page.keyboard.press('Space');
        await expect(switchOf(page, demo, id)).toBeChecked();
        await tabTo(page, say['settings.save']);
        await page.keyboard.press('Enter');
        await expect(settingsOn(page, demo)).toBeHidden();
        expect(await decisionOf(page)).toMatchObject({
          yes: id,
          no: idsOf(demo)
            .filter((other) => other !== id)
            .join(' '),
        });
      });

    test(`${demo.path} keeps the keyboard inside the settings while they are open`, async ({ page }) => {
      await visit(page, demo);
      await chooseOn(page, demo).click();
      await expect(settingsOn(page, demo)).toBeVisible();
      const hosts = new Set<string>();
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        hosts.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
      }
      // Between the last and the first place the browser's own window has its turn; the page reports that as its body.
      expect([...hosts].filter((host) => host !== 'body')).toEqual(['einlass-settings']);
    });

    test(`${demo.path} closes the settings with Escape, grants nothing, and the focus is where it was`, async ({
      page,
      web,
    }) => {
      await visit(page, demo);
      await tabTo(page, say['banner.choose']);
      await page.keyboard.press('Enter');
      await expect(settingsOn(page, demo)).toBeVisible();
      await tabTo(page, nameOf('google-analytics'));
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await expect(settingsOn(page, demo)).toBeHidden();
      expect(await focused(page)).toBe(say['banner.choose']);
      expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    });
  }
});
