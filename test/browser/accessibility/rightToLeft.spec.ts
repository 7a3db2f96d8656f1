// A page in Arabic, whose owner brings the words: everything is mirrored, as its readers expect.
import type { Locator, Page } from 'playwright/test';
import en from '../../../locales/en.json' with { type: 'json' };
import { expect, test } from '../fixtures';
import arabic from './arabic.json' with { type: 'json' };
import { openShop } from './shopPage';
import { stateNamed, states } from './states';

test.beforeEach(({ web }) => openShop(web));

test('the Arabic of this test has every sentence of question, settings and placeholders', () => {
  const needed = Object.keys(en).filter((key) => !/^(declaration|panel|services)\./.test(key));
  expect(Object.keys(arabic).filter((key) => !key.startsWith('services.'))).toEqual(expect.arrayContaining(needed));
});

/** Left and right edge of what stands there. */
const edgesOf = async (locator: Locator) => {
  const box = await locator.first().boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { left: box.x, right: box.x + box.width };
};

/** Left and right edge of the first line of a text. */
const lineOf = (locator: Locator) =>
  locator.first().evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    // Words of another script in a line have boxes of their own.
    const boxes = [...text.getClientRects()].filter(({ bottom }, _, [first]) => bottom <= (first?.bottom ?? 0) + 5);
    return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
  });

/** Where a part stands among others: how far from the left and the right edge of what is around it. */
const marginsOf = async (page: Page, part: string, around: string) => {
  const inner = await edgesOf(page.locator(part));
  const outer = await edgesOf(page.locator(around));
  return { left: Math.round(inner.left - outer.left), right: Math.round(outer.right - inner.right) };
};

test('the text of the question stands at the right, its buttons at the left', async ({ page }) => {
  await stateNamed('banner').reach(page, '/ar');
  const text = await edgesOf(page.locator('einlass-banner .text'));
  const buttons = await edgesOf(page.locator('einlass-banner .actions'));
  expect(buttons.right).toBeLessThanOrEqual(text.left);
  const [title, first] = [
    await lineOf(page.locator('einlass-banner h2')),
    await lineOf(page.locator('einlass-banner p')),
  ];
  expect(title.right).toBeCloseTo(first.right, 0);
  const [privacy, imprint] = [page.locator('einlass-banner a').first(), page.locator('einlass-banner a').last()];
  expect((await edgesOf(imprint)).right).toBeLessThanOrEqual((await edgesOf(privacy)).left);
});

test('the head of the settings is the mirror of that in German', async ({ page }) => {
  await stateNamed('settings').reach(page, '/de');
  const cross = await marginsOf(page, 'einlass-settings .cross', 'einlass-settings dialog');
  const title = await marginsOf(page, 'einlass-settings h2', 'einlass-settings dialog');
  await stateNamed('settings').reach(page, '/ar');
  expect((await marginsOf(page, 'einlass-settings .cross', 'einlass-settings dialog')).left).toBe(cross.right);
  expect((await marginsOf(page, 'einlass-settings h2', 'einlass-settings dialog')).right).toBe(title.left);
});

test('a switch stands at the left of its service, and its knob goes from right to left', async ({ page }) => {
  await stateNamed('settings').reach(page, '/ar');
  const input = page.locator('einlass-settings input').first();
  const name = await edgesOf(page.locator('einlass-settings .switch span'));
  expect((await edgesOf(input)).right).toBeLessThan(name.left);
  /** Room at the left of the knob, in its switch. */
  const knobAt = () => input.evaluate((element) => getComputedStyle(element, '::before').marginRight);
  expect(await knobAt()).toBe('0px');
  await input.check();
  expect(Number.parseFloat(await knobAt())).toBeGreaterThan(10);
});

test('in facts and declaration the names of columns and what is in them begin at the right', async ({ page }) => {
  for (const name of ['settings-facts', 'declaration']) {
    await page.context().clearCookies();
    const { reach, place } = stateNamed(name);
    await reach(page, '/ar');
    const table = page.locator(`${place} table`).first();
    const cells = await table.locator('tbody tr').first().locator('th, td').all();
    const edges = await Promise.all(cells.map(edgesOf));
    const rights = edges.map(({ right }) => right);
    expect(rights).toEqual([...rights].sort((one, other) => other - one));
    expect(rights.length).toBe(4);
    for (const [i, cell] of cells.entries())
      expect(Math.abs((edges[i]?.right ?? 0) - (await lineOf(cell)).right)).toBeLessThan(3);
  }
});

test('the first button of a placeholder stands at the right of the second', async ({ page }) => {
  await stateNamed('placeholder').reach(page, '/ar');
  const once = await edgesOf(page.locator('einlass-placeholder #once'));
  const always = await edgesOf(page.locator('einlass-placeholder #always'));
  expect(always.right).toBeLessThan(once.left);
});

for (const { name, place, reach } of states)
  test(`${name} is written from right to left, and a page from left to right stays so`, async ({ page }) => {
    const directions = () =>
      page.locator(place).evaluateAll((hosts) => {
        const all = new Set<string>();
        const look = (element: Element) => {
          all.add(getComputedStyle(element).direction);
          for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) look(child);
        };
        hosts.forEach(look);
        return [...all];
      });
    await reach(page, '/ar');
    expect(await directions()).toEqual(['rtl']);
    await page.context().clearCookies();
    await reach(page, '/de');
    expect(await directions()).toEqual(['ltr']);
  });
