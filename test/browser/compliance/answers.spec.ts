// What each answer does. The numbers are those of the matrix of requirements: T2 a refusal, T3 a yes to all, T4 to
// statistics alone, T5 to one thing, T6 withdrawals, T8 something new to answer.
import { HOME } from '../../web/sites';
import { DECISION, decisionOf, filesIn, settle, tracesOf } from '../demo/traces';
import { words } from '../demo/words';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant } from '../gate/decisions';
import { HITS } from '../gate/heldSnippets';
import { contactsOf, urlsTo } from '../gate/silence';
import { answer, banner, EVERYBODY, IDS, openShop, POLICY, settings, small, visitShop } from './shop';

const REFUSED = { hosts: [HOME], cookies: [DECISION], stored: [], leaks: [] };

test('T2: a refusal is one cookie with no to all; the next pages ask no more and contact nobody', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await answer(page, 'refuse').click();
  await expect(banner(page)).toBeHidden();
  expect(await decisionOf(page)).toMatchObject({ v: '1', policy: POLICY, yes: '', no: IDS.join(' ') });
  for (let view = 1; view <= 10; view += 1) {
    web.clear();
    await page.goto(site(view % 2 ? '/zwei' : '/'));
    expect(await tracesOf(page, web)).toEqual(REFUSED);
    await expect(page.locator('einlass-banner')).toHaveCount(0);
    expect(filesIn(web)).not.toContain('de-first.js');
  }
});

test('T2: a refusal lives as long as a yes, for every life that an owner may choose', async ({ page, web }) => {
  const lives: number[][] = [];
  for (const days of [1, 30, 365]) {
    const life: number[] = [];
    for (const name of ['refuse', 'grant'] as const) {
      await page.context().clearCookies();
      await visitShop(page, web, { attributes: `data-days="${days}"` });
      await answer(page, name).click();
      await expect(banner(page)).toBeHidden();
      const [cookie] = (await page.context().cookies()).filter((one) => one.name === 'einlass');
      const at = Date.parse((await decisionOf(page))?.at ?? '') / 1000;
      life.push(Math.round(((cookie?.expires ?? 0) - at) / 86_400));
    }
    lives.push(life);
  }
  expect(lives).toEqual([
    [1, 1],
    [30, 30],
    [365, 365],
  ]);
});

test('T3: a yes to all loads each service once, tells Google first, and runs what waits for a library', async ({
  page,
  web,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'fbAsyncInit', () => document.documentElement.setAttribute('data-ready', 'facebook'));
  });
  await visitShop(page, web);
  await answer(page, 'grant').click();
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await settle(page, web);
  expect(contactsOf(web)).toEqual(EVERYBODY);
  const ran = await ranOn(page);
  expect(ran.toSorted()).toEqual([...new Set(ran)].toSorted());
  // Both are `async`, so either may be first.
  expect(ran.filter((mark) => /^gtag:(G-DEMO123|AW)/.test(mark)).toSorted()).toEqual([
    'gtag:AW-1234567',
    'gtag:G-DEMO123',
  ]);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'facebook');
  const steps = await page.evaluate(() =>
    (window.dataLayer ?? []).flatMap((entry) => {
      const [command, step] = Array.from(Object(entry));
      return command === 'consent' ? [`${step}`] : command === 'config' ? ['config'] : [];
    }),
  );
  expect(steps.slice(0, 3)).toEqual(['default', 'update', 'config']);
});

test('T4: a yes to statistics alone lets in no advertising, no fonts, no Facebook and no video', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await answer(page, 'choose').click();
  await settings(page).getByRole('switch', { name: 'Google Analytics', exact: true }).click();
  await settings(page).getByRole('button', { name: words.de['settings.save'] }).click();
  await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
  await settle(page, web);
  expect(contactsOf(web)).toEqual([HITS, 'www.googletagmanager.com']);
  expect(new URL(urlsTo(web, HITS)[0] ?? '').searchParams.get('gcs')).toBe('G101');
  expect((await cookiesOf(page)).filter((cookie) => /^(_gcl|_fbp|IDE|fr)/.test(cookie))).toEqual([]);
});

/** Whom the video asks in its frame. */
const PLAYER = [
  'fonts.gstatic.com',
  'i.ytimg.com',
  'static.doubleclick.net',
  'www.youtube-nocookie.com',
  'yt3.ggpht.com',
];

test('T5: what is loaded once loads alone, and nothing is stored', async ({ page, web }) => {
  await visitShop(page, web);
  await answer(page, 'refuse').click();
  await expect(banner(page)).toBeHidden();
  const before = await page.context().cookies();
  web.clear();
  await page
    .getByRole('group', { name: words.de['placeholder.title'].replace('{{service}}', 'YouTube') })
    .getByRole('button', { name: words.de['placeholder.once'] })
    .click();
  await expect.poll(() => contactsOf(web)).toEqual(PLAYER);
  await settle(page, web);
  expect(contactsOf(web)).toEqual(PLAYER);
  expect((await page.context().cookies()).filter(({ domain }) => domain === HOME)).toEqual(before);
  web.clear();
  await page.reload();
  expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
});

test('T6: one service taken back: its code is told, what it stored on the site is gone, the others stay', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await answer(page, 'grant').click();
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await settle(page, web);
  await page.evaluate(() => {
    const told: string[] = [];
    Reflect.set(window, 'fbq', (...call: string[]) => {
      told.push(call.join(' '));
      sessionStorage.setItem('told', told.join());
    });
  });
  await small(page).click();
  await settings(page).getByRole('switch', { name: 'Meta Pixel', exact: true }).click();
  await settings(page).getByRole('button', { name: words.de['settings.save'] }).click();
  await expect(settings(page)).toContainText('_fbp');
  expect(await page.evaluate(() => sessionStorage.getItem('told'))).toBe('consent revoke');
  expect(await cookiesOf(page)).not.toContain('_fbp .laden.example');
  expect(await cookiesOf(page)).toContain('_ga .laden.example');
  web.clear();
  await Promise.all([
    page.waitForEvent('load'),
    settings(page).getByRole('button', { name: words.de['report.reloadNow'] }).click(),
  ]);
  await expect.poll(() => urlsTo(web, HITS).length).toBeGreaterThan(0);
  await settle(page, web);
  expect(await ranOn(page)).not.toContain('fbevents');
  expect(await ranOn(page)).toContain('gtag:G-DEMO123');
});

test('T6: everything taken back, with two clicks from any page: the site is as silent as after a refusal', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await answer(page, 'grant').click();
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await settle(page, web);
  await small(page).click();
  await settings(page).getByRole('button', { name: words.de['banner.refuse'] }).click();
  web.clear();
  await Promise.all([
    page.waitForEvent('load'),
    settings(page).getByRole('button', { name: words.de['report.reloadNow'] }).click(),
  ]);
  const { hosts, cookies, stored } = await tracesOf(page, web);
  expect({ hosts, stored }).toEqual({ hosts: [HOME], stored: [] });
  // Those of vendors' own domains only the browser can delete, as the report has said.
  expect(cookies.filter((cookie) => cookie.endsWith('laden.example'))).toEqual([DECISION]);
});

test.describe('T8: after an answer', () => {
  test('a newer privacy policy asks again, and lets nothing in until then', async ({ page, web }) => {
    await visitShop(page, web);
    await answer(page, 'grant').click();
    await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
    await settle(page, web);
    web.clear();
    await visitShop(page, web, { attributes: 'data-policy="2026-11-01"' });
    expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
  });

  test('a service that is new is asked about alone and is denied, while the rest stands', async ({ page, web }) => {
    await visitShop(page, web);
    await grant(page, 'google-fonts');
    await page.evaluate(
      (ids) => window.einlass?.decide({ refuse: ids }),
      IDS.filter((id) => id !== 'google-fonts'),
    );
    await expect(banner(page)).toBeHidden();
    const life = (await decisionOf(page))?.at;
    web.clear();
    openShop(web, {
      last: '<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">',
    });
    await page.goto(site('/zwei'));
    const question = page.getByRole('region', { name: words.de['banner.titleNew'] });
    await expect(question).toContainText('Gravatar');
    await expect(question).not.toContainText('YouTube');
    expect((await tracesOf(page, web)).hosts).toEqual(['fonts.googleapis.com', 'fonts.gstatic.com', HOME].toSorted());
    await question.getByRole('button', { name: words.de['banner.refuse'] }).click();
    await expect(question).toBeHidden();
    expect(await decisionOf(page)).toMatchObject({ at: life, yes: 'google-fonts' });
  });
});
