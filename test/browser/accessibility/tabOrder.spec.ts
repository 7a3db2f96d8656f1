// WCAG 2.1.1, 2.1.2 and 2.4.3: with the keyboard alone, what comes after what, there and back.
import { words } from '../demo/words';
import { expect, test } from '../fixtures';
import { focused, tabTo, walk } from './focused';
import { openShop } from './shopPage';
import { stateNamed, visitShop } from './states';

const say = words.de;
const open = say['facts.open'];
const policy = say['facts.policy'];

/** The question and the start of the page behind it. */
const QUESTION = [
  say['banner.privacy'],
  say['banner.imprint'],
  say['banner.refuse'],
  say['banner.grant'],
  say['banner.choose'],
];
const PAGE = ['Zum Inhalt', 'Menge', 'Bestellen'];
const OFFER = [
  say['placeholder.once'],
  say['placeholder.always'],
  say['placeholder.link'].replace('{{site}}', 'films.fremd.test'),
];
const SMALL = say['placeholder.open'].replace('{{service}}', 'Filmkiste');

/** All that can be reached in a dialog, in order. */
const dialogs = {
  'settings-facts': [
    say['settings.close'],
    'Strichliste',
    open.replace('{{service}}', 'Strichliste'),
    policy.replace('{{vendor}}', 'Strichliste GmbH'),
    say['facts.optOut'].replace('{{vendor}}', 'Strichliste GmbH'),
    'Filmkiste',
    open.replace('{{service}}', 'Filmkiste'),
    policy.replace('{{vendor}}', 'Filmkiste Ltd'),
    say['banner.refuse'],
    say['banner.grant'],
    say['settings.save'],
  ],
  'placeholder-dialog': [...OFFER, say['banner.close']],
} as const;

test.beforeEach(({ web }) => openShop(web));

test('the question comes first, then the page and its placeholders, and the same way back', async ({ page }) => {
  await visitShop(page, '/de');
  await expect(page.locator('einlass-placeholder #open')).toBeVisible();
  const order = [...QUESTION, ...PAGE, ...OFFER, SMALL, 'Verweis 0'];
  expect(await walk(page, 'Tab', order.length)).toEqual(order);
  expect(await walk(page, 'Shift+Tab', order.length)).toEqual([...order.reverse().slice(1), '']);
});

test('the question lets the keyboard out at the end of the page', async ({ page }) => {
  await visitShop(page, '/de');
  const path = await tabTo(page, 'Letzter Verweis');
  expect(path.filter((name) => name === say['banner.refuse'])).toHaveLength(1);
  expect(await walk(page, 'Tab', 1)).toEqual(['']);
});

for (const [name, inside] of Object.entries(dialogs))
  test(`${name} keeps the keyboard inside, there and back`, async ({ page }) => {
    await stateNamed(name).reach(page, '/de');
    // A dialog begins where a visitor reads on; from its first place there and around.
    const first = inside[0] ?? '';
    if ((await focused(page)) !== first) await tabTo(page, first);
    // Between the last and the first place the browser's own window may have its turn.
    const around = async (key: 'Tab' | 'Shift+Tab') =>
      (await walk(page, key, inside.length + 1)).filter((one) => one !== '').slice(0, inside.length);
    expect(await around('Tab')).toEqual([...inside.slice(1), first]);
    await tabTo(page, first);
    expect(await around('Shift+Tab')).toEqual([...inside].reverse());
  });

test('the report can be scrolled and closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await stateNamed('report').reach(page, '/de');
  expect(await focused(page)).toBe(say['report.reloadNow']);
  await walk(page, 'Shift+Tab', 1);
  const text = page.locator('einlass-settings .text');
  await page.keyboard.press('End');
  await expect.poll(() => text.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  expect(await walk(page, 'Shift+Tab', 1)).toEqual([say['banner.close']]);
});

test('the page behind the question is used as if it were not there', async ({ page }) => {
  await visitShop(page, '/de');
  const amount = page.getByRole('textbox', { name: 'Menge' });
  await amount.fill('3');
  await expect(amount).toHaveValue('3');
  await page.getByRole('link', { name: 'Verweis 11' }).click();
  await page.waitForURL(/\/gelesen-11$/);
});
