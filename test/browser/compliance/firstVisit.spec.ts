// T1 and what counts like it. The numbers are those of the matrix of requirements: T1 first visit, T7 a decision that
// does not count any more, T9 Global Privacy Control, T10 browsers that lack something.
import { HOME } from '../../web/sites';
import { decisionOf, NO_TRACES, tracesOf } from '../demo/traces';
import { words } from '../demo/words';
import { expect, ranOn, site, test } from '../fixtures';
import { contactsOf, leave } from '../gate/silence';
import { answer, banner, IDS, openShop, settings, small, visitShop } from './shop';

test.describe('T1: on a first visit without an answer', () => {
  test('nobody is contacted and nothing is stored, whatever the visitor does that is no answer', async ({
    page,
    web,
  }) => {
    await page.clock.install();
    await visitShop(page, web);
    const steps = {
      'the page is there': async () => {},
      'a minute goes by': () => page.clock.runFor(60_000),
      'the visitor scrolls': () => page.mouse.wheel(0, 600),
      'presses Escape': () => page.keyboard.press('Escape'),
      'clicks into the page': () => page.locator('h1').click(),
      'opens the settings and closes them': async () => {
        await answer(page, 'choose').click();
        await expect(settings(page)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(settings(page)).toBeHidden();
      },
      'follows a link': () => page.getByRole('link', { name: 'Zweite Seite' }).click(),
      'loads the page anew': () => page.reload(),
    };
    for (const [name, step] of Object.entries(steps))
      await test.step(name, async () => {
        await step();
        expect(await tracesOf(page, web)).toEqual(NO_TRACES);
        expect(await ranOn(page)).toEqual([]);
      });
  });

  test('the question is in sight and first in reach of the keyboard, with both answers', async ({ page, web }) => {
    await visitShop(page, web);
    for (const name of ['refuse', 'grant', 'choose'] as const) await expect(answer(page, name)).toBeInViewport();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('einlass-banner');
  });

  test('nothing is switched on beforehand, and saving that is a refusal', async ({ page, web }) => {
    await visitShop(page, web);
    await answer(page, 'choose').click();
    const switches = settings(page).getByRole('switch');
    await expect(switches).toHaveCount(IDS.length);
    for (const one of await switches.all()) await expect(one).not.toBeChecked();
    await settings(page).getByRole('button', { name: words.de['settings.save'] }).click();
    await expect(banner(page)).toBeHidden();
    expect(await decisionOf(page)).toMatchObject({ yes: '', no: IDS.join(' ') });
  });
});

/** A cookie as it would have to read, but for one thing. */
const BROKEN = {
  'that has ended': 'v=1&at=2026-01-01T09:30Z&policy=2026-05-01&yes=google-analytics&no=',
  'of the future': 'v=1&at=2099-01-01T09:30Z&policy=2026-05-01&yes=google-analytics&no=',
  'of a newer version': 'v=2&at=NOW&policy=2026-05-01&yes=google-analytics&no=',
  'without an end': 'v=1&at=NOW&policy=2026-05-01&yes=google-analytics',
  'that says yes and no to one service': 'v=1&at=NOW&policy=2026-05-01&yes=youtube&no=youtube',
  'that was tampered with': 'v=1&at=NOW&policy=2026-05-01&yes=<b>&no=',
  'that is no text of ours': 'true',
  'that is empty': '',
};

test.describe('T7: a visitor with a cookie', () => {
  for (const [what, text] of Object.entries(BROKEN))
    test(`${what} is asked as on a first visit, and nobody is contacted`, async ({ page, web }) => {
      const value = text.replace('NOW', `${new Date().toISOString().slice(0, 16)}Z`);
      await page.context().addCookies([{ name: 'einlass', value, url: site('/') }]);
      await visitShop(page, web);
      const { hosts, leaks } = await tracesOf(page, web);
      expect({ hosts, leaks }).toEqual({ hosts: [HOME], leaks: [] });
      expect(await ranOn(page)).toEqual([]);
    });
});

test.describe('T9: with Global Privacy Control', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })),
  );

  test('the visitor is not asked, nothing is let in, and the settings say why', async ({ page, web }) => {
    openShop(web);
    await page.goto(site('/'));
    await expect(small(page)).toBeVisible();
    expect(await tracesOf(page, web)).toEqual(NO_TRACES);
    await expect(page.locator('einlass-banner')).toHaveCount(0);
    await small(page).click();
    await expect(settings(page)).toContainText('Global Privacy Control');
    for (const one of await settings(page).getByRole('switch').all()) await expect(one).not.toBeChecked();
  });

  test('a yes that the visitor gives all the same counts, for that service alone', async ({ page, web }) => {
    openShop(web);
    await page.goto(site('/'));
    await small(page).click();
    await settings(page).getByRole('switch', { name: 'Google Fonts', exact: true }).click();
    await settings(page).getByRole('button', { name: words.de['settings.save'] }).click();
    await expect.poll(() => contactsOf(web)).toEqual(['fonts.googleapis.com', 'fonts.gstatic.com']);
  });
});

for (const value of ['1', 'true', 1])
  test(`T9: a signal that is ${JSON.stringify(value)} and not true is none`, async ({ page, web }) => {
    await page.addInitScript(
      (given) => Object.defineProperty(navigator, 'globalPrivacyControl', { value: given }),
      value,
    );
    await visitShop(page, web);
  });

test.describe('T10: without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody is contacted, and the page can be read', async ({ page, web }) => {
    openShop(web);
    await page.goto(site('/'));
    await expect(page.getByRole('heading', { name: 'Laden' })).toBeVisible();
    await leave(page, web);
    expect(contactsOf(web)).toEqual([]);
  });
});

test.describe('T10: under a strict Content-Security-Policy', () => {
  const CSP = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'">`;

  test('the visitor is asked, nobody is contacted, and a refusal is kept', async ({ page, web, consoleLines }) => {
    await visitShop(page, web, { first: CSP });
    await answer(page, 'refuse').click();
    await expect(banner(page)).toBeHidden();
    expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
    // The page's own inline code, which would bring the container and the pixel, does not run there.
    const asked = IDS.filter((id) => !['google-tag-manager', 'meta-pixel'].includes(id));
    expect(await decisionOf(page)).toMatchObject({ yes: '', no: asked.join(' ') });
    // Of the page's own inline code it says much, of ours nothing.
    expect(consoleLines.filter((line) => /einlass/i.test(line) && !/inline script/i.test(line))).toEqual([]);
  });
});

test('T10: where the browser keeps no cookies nothing is let in, the visitor is told, and the page goes on', async ({
  page,
  web,
}) => {
  await page.addInitScript(() => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} }));
  await visitShop(page, web);
  await answer(page, 'grant').click();
  await expect(banner(page).getByRole('status')).toHaveText(words.de['banner.unkept']);
  expect(await tracesOf(page, web)).toEqual(NO_TRACES);
  await banner(page).getByRole('button', { name: words.de['banner.close'] }).click();
  await page.getByRole('link', { name: 'Zweite Seite' }).click();
  await expect(page).toHaveURL(site('/zwei'));
});
