// More of T11: what is seen of the focus, what is said, and how large things are. Another language than the page's, too.
import type { Locator } from 'playwright/test';
import { placeholdersOn } from '../demo/visitor';
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { answer, banner, settings, small, VIDEO, visitShop } from './shop';

const styleOf = (of: Locator) =>
  of.evaluate((one) => {
    const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth } = getComputedStyle(one);
    const width = (style: string, length: string) => (style === 'none' ? 0 : Number.parseFloat(length));
    return { outline: width(outlineStyle, outlineWidth), border: width(borderTopStyle, borderTopWidth) };
  });

test('T11: the settings speak the page’s language, and say which', async ({ page, web }) => {
  await visitShop(page, web, { attributes: '' });
  web.pages.set(
    '/',
    (await (await page.request.get(site('/'))).text()).replace('<html lang="de">', '<html lang="en">'),
  );
  await page.reload();
  await page.getByRole('button', { name: words.en['banner.choose'] }).click();
  await expect(page.getByRole('dialog', { name: words.en['settings.title'] })).toHaveAttribute('lang', 'en');
});

test('T11: at 200 % and 400 % zoom no setting is cut off sideways, and all can be reached and switched', async ({
  page,
  web,
}) => {
  for (const viewport of [
    { width: 640, height: 512 },
    { width: 320, height: 256 },
  ])
    await test.step(`${viewport.width} px`, async () => {
      await page.setViewportSize(viewport);
      await visitShop(page, web);
      await answer(page, 'choose').click();
      await expect(settings(page)).toBeVisible();
      expect(await settings(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
      for (const button of await settings(page).getByRole('button').all()) await button.click({ trial: true });
      await settings(page).getByRole('switch', { name: 'YouTube', exact: true }).click();
      await expect(settings(page).getByRole('switch', { name: 'YouTube', exact: true })).toBeChecked();
    });
});

test('T11: whatever has the focus in the page stands above the question, never behind it', async ({ page, web }) => {
  const links = Array.from({ length: 40 }, (_, i) => `<p><a href="/zwei">Link ${i}</a></p>`).join('');
  web.pages.set('/', gatedPage({ body: links }, `${LINKS} data-services="gravatar"`));
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto(site('/'));
  await expect(banner(page)).toBeVisible();
  for (let question = 0; question < 5; question += 1) await page.keyboard.press('Tab');
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: `Link ${i}`, exact: true });
    await expect(link).toBeFocused();
    const [box, question] = [await link.boundingBox(), await banner(page).boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0), `Link ${i}`).toBeLessThanOrEqual(question?.y ?? 0);
  }
});

test('T11: what has the focus is drawn with a ring, and what has not, without', async ({ page, web }) => {
  await visitShop(page, web);
  for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
  expect((await styleOf(answer(page, 'refuse'))).outline).toBeGreaterThanOrEqual(2);
  expect((await styleOf(answer(page, 'grant'))).outline).toBe(0);
});

test('T11: in the settings, too, everything that is pressed is at least 24 px both ways', async ({ page, web }) => {
  await visitShop(page, web);
  await answer(page, 'choose').click();
  await expect(settings(page)).toBeVisible();
  const pressed = settings(page).getByRole('button').or(settings(page).getByRole('switch'));
  const boxes = await Promise.all((await pressed.all()).map((one) => one.boundingBox()));
  expect(boxes.length).toBeGreaterThan(10);
  for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

test('T11: the settings are a modal dialog with groups by purpose, in which switches have names and tell their state', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await answer(page, 'choose').click();
  await expect(settings(page)).toBeVisible();
  expect(await settings(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  const group = settings(page).getByRole('group', { name: words.de['purposes.statistics'] });
  const analytics = group.getByRole('switch', { name: 'Google Analytics', exact: true });
  await expect(analytics).not.toBeChecked();
  await analytics.click();
  await expect(analytics).toBeChecked();
});

test('T11: what a withdrawal has done is said as a status, and the keyboard is at the next step', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await answer(page, 'grant').click();
  await small(page).click();
  await settings(page).getByRole('button', { name: words.de['banner.refuse'] }).click();
  const status = settings(page).getByRole('status');
  await expect(status.getByRole('heading')).toHaveText(words.de['report.title']);
  await expect(settings(page).getByRole('button', { name: /neu laden|Fertig/ })).toBeFocused();
});

test('T11: a placeholder names its service and has real buttons; the frame that comes has a title and the focus', async ({
  page,
  web,
}) => {
  web.pages.set('/', gatedPage({ body: VIDEO }, LINKS));
  await page.goto(site('/'));
  const name = words.de['placeholder.title'].replace('{{service}}', 'YouTube');
  await expect(placeholdersOn(page).getByRole('heading', { name })).toBeVisible();
  expect(await placeholdersOn(page).boundingBox()).toEqual(await page.locator('iframe').boundingBox());
  await placeholdersOn(page).getByRole('button', { name: words.de['placeholder.once'] }).press('Enter');
  await expect(page.locator('iframe')).toHaveAttribute('title', /YouTube/);
  await expect(page.locator('iframe')).toBeFocused();
});

test('T11: in forced colours the question and the settings keep an edge, and switches are the system’s own', async ({
  page,
  web,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visitShop(page, web);
  expect((await styleOf(banner(page))).border).toBeGreaterThan(0);
  await answer(page, 'choose').click();
  expect((await styleOf(settings(page))).border).toBeGreaterThan(0);
  await expect(settings(page).getByRole('switch').first()).toHaveCSS('appearance', 'auto');
});

test('T11: the question waits for ten minutes and neither goes nor decides by itself', async ({ page, web }) => {
  await page.clock.install();
  await visitShop(page, web);
  await page.clock.runFor(10 * 60_000);
  await expect(answer(page, 'refuse')).toBeInViewport();
  expect(await page.context().cookies()).toEqual([]);
});
