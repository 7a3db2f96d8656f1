// WCAG 1.4.11: what is no text stands out from its ground, light and dark. Contrast of text is among what axe looks for.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { looks } from './looks';
import { openShop } from './shopPage';
import { stateNamed, visitShop } from './states';

test.beforeEach(({ web }) => openShop(web));

/** Contrast (WCAG 1.4.11) of a part of an element with the ground below it. */
interface Edge {
  readonly what: string;
  /** Property of the element, or of its pseudo-element, that draws the edge. */
  readonly color: 'borderTopColor' | 'outlineColor' | 'backgroundColor';
  readonly of: string;
  readonly pseudo?: '::before';
  /** The element whose ground it is seen against. */
  readonly on: string;
}

const contrastOf = (page: Page, edge: Edge) =>
  page
    .locator(edge.of)
    .first()
    .evaluate((element, { color, pseudo, on }) => {
      /** Red, green, blue from 0 to 255, and how much of what is below they cover, however the colour is written. */
      const read = (css: string) => {
        const pen = new OffscreenCanvas(1, 1).getContext('2d');
        if (!pen) throw new Error('no canvas');
        pen.fillStyle = css;
        pen.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
        return { rgb: [r, g, b], alpha: alpha / 255 };
      };
      const over = (top: ReturnType<typeof read>, below: readonly number[]) =>
        top.rgb.map((one, i) => one * top.alpha + (below[i] ?? 0) * (1 - top.alpha));
      const luminance = (rgb: readonly number[]) => {
        const [r = 0, g = 0, b = 0] = rgb
          .map((one) => one / 255)
          .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = element.closest(on);
      if (!ground) throw new Error(`nothing around it is ${on}`);
      const below = read(getComputedStyle(ground).backgroundColor).rgb;
      const seen = over(read(getComputedStyle(element, pseudo)[color]), below);
      const [light = 0, dark = 0] = [luminance(seen), luminance(below)].sort((one, other) => other - one);
      return (light + 0.05) / (dark + 0.05);
    }, edge);

const edges: Readonly<Record<string, readonly Edge[]>> = {
  banner: [
    { what: 'border of an answer', color: 'borderTopColor', of: '#refuse', on: '.panel' },
    { what: 'border of the quiet button', color: 'borderTopColor', of: '#choose', on: '.panel' },
  ],
  'settings-decided': [
    {
      what: 'border of a switch that is off',
      color: 'borderTopColor',
      of: 'einlass-settings input:not(:checked)',
      on: '.panel',
    },
    {
      what: 'knob of a switch that is off',
      color: 'backgroundColor',
      of: 'einlass-settings input:not(:checked)',
      pseudo: '::before',
      on: '.panel',
    },
    {
      what: 'border of a switch that is on',
      color: 'borderTopColor',
      of: 'einlass-settings input:checked',
      on: '.panel',
    },
    {
      what: 'knob of a switch that is on',
      color: 'backgroundColor',
      of: 'einlass-settings input:checked',
      pseudo: '::before',
      on: 'input',
    },
    { what: 'border of the receipt', color: 'borderTopColor', of: 'einlass-settings textarea', on: '.panel' },
  ],
  placeholder: [
    { what: 'border of the quiet button', color: 'borderTopColor', of: 'einlass-placeholder #always', on: '.panel' },
  ],
  button: [{ what: 'border', color: 'borderTopColor', of: 'einlass-button button', on: 'button' }],
};

for (const look of ['light', 'dark'] as const)
  test.describe(look, () => {
    for (const [name, all] of Object.entries(edges))
      test(`what is no text of ${name} stands out, 3 : 1 or more`, async ({ page }) => {
        await page.emulateMedia(looks[look]);
        await stateNamed(name).reach(page, '/de');
        if (name === 'settings-decided') await page.locator('einlass-settings input').first().click();
        for (const edge of all) expect(await contrastOf(page, edge), edge.what).toBeGreaterThanOrEqual(3);
      });

    test('what has the focus has a ring around it, 3 : 1 or more', async ({ page }) => {
      await page.emulateMedia(looks[look]);
      await visitShop(page, '/de');
      await page.keyboard.press('Tab');
      for (const id of ['refuse', 'grant', 'choose']) {
        await page.locator(`#${id}`).focus();
        await expectRing(page, `#${id}`);
      }
      await page.locator('#choose').press('Enter');
      await expect(page.locator('einlass-settings dialog')).toBeVisible();
      for (const of of ['.cross', 'input', 'summary', '#save']) {
        await page.locator(`einlass-settings ${of}`).first().focus();
        await expectRing(page, `einlass-settings ${of}`);
      }
    });
  });

const expectRing = async (page: Page, of: string) => {
  const { outlineStyle, outlineWidth } = await page
    .locator(of)
    .first()
    .evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth) };
    });
  expect(outlineStyle).toBe('solid');
  expect(outlineWidth).toBeGreaterThanOrEqual(2);
  expect(await contrastOf(page, { what: 'ring', color: 'outlineColor', of, on: '.panel' })).toBeGreaterThanOrEqual(3);
};
