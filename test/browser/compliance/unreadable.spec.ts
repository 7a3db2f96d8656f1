// More of T7: a yes that was real and has ended, more texts that are none, and a thousand that chance has put together.
import fc from 'fast-check';
import type { Page } from 'playwright/test';
import { isoMinute } from '../../../src/consent/isoMinute';
import { HOME } from '../../web/sites';
import { tracesOf } from '../demo/traces';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { contactsOf, expectSilence } from '../gate/silence';
import { answer, banner, EVERYBODY, IDS, openShop, visitShop } from './shop';

const DAY = 24 * 60;
const minutesAgo = (minutes: number) => isoMinute(Math.floor(Date.now() / 60_000) - minutes);

/** A yes to all, as Einlass would write it. */
const ALL = IDS.join('+');
const yesOf = (at: string, { policy = '', yes = ALL, no = '' } = {}) =>
  `v=1&at=${at}&policy=${policy}&yes=${yes}&no=${no}`;

const keep = (page: Page, value: string) => page.context().addCookies([{ name: 'einlass', value, url: site('/') }]);

test('T7: a cookie that counts lets everybody in until the last hour of its day', async ({ page, web }) => {
  openShop(web, { attributes: '' });
  await keep(page, yesOf(minutesAgo(DAY - 60)));
  await page.goto(site('/'));
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
});

const worthless: Readonly<Record<string, () => string>> = {
  'that has ended a minute ago': () => yesOf(minutesAgo(DAY + 1)),
  'that was given under another policy': () => yesOf(minutesAgo(1), { policy: '2025-01-01' }),
  'with more in it': () => `${yesOf(minutesAgo(1))}&maybe=all`,
  'with its parts in another order': () => `v=1&at=${minutesAgo(1)}&policy=&no=&yes=${ALL}`,
  'of a day that no calendar has': () => yesOf('2026-02-30T10:00Z'),
  'that is percent-encoded': () => encodeURIComponent(yesOf(minutesAgo(1))),
  'of another tool': () => '{"level":["statistics","marketing"],"consent":true}',
};

for (const [what, text] of Object.entries(worthless))
  test(`T7: a visitor with a cookie ${what} is asked as on a first visit, and nobody is contacted`, async ({
    page,
    web,
  }) => {
    await keep(page, text());
    await visitShop(page, web, { attributes: '' });
    expect(await tracesOf(page, web)).toMatchObject({ hosts: [HOME], stored: [], leaks: [] });
    expect(await ranOn(page)).toEqual([]);
    await answer(page, 'refuse').click();
    await expect(banner(page)).toBeHidden();
    expect(await cookiesOf(page)).toEqual([`einlass ${HOME}`]);
  });

test('T7: a yes ends with its day, though what the services have stored is still there', async ({ page, web }) => {
  await page.clock.install();
  await visitShop(page, web);
  await answer(page, 'grant').click();
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await page.clock.setSystemTime(Date.now() + (DAY + 1) * 60_000);
  await page.goto('about:blank');
  web.clear();
  await page.goto(site('/zwei'));
  await expect(banner(page)).toBeVisible();
  expect((await tracesOf(page, web)).hosts).toEqual([HOME]);
  expect(await ranOn(page)).toEqual([]);
  expect(await cookiesOf(page)).toContain('_ga .laden.example');
});

/** Those of the texts that let anybody in. A page reads its cookie again whenever it is shown. */
const believedOf = (page: Page, texts: readonly string[]) =>
  page.evaluate(
    ([given, ids]) =>
      given.filter((one) => {
        // biome-ignore lint/suspicious/noDocumentCookie: scripts of pages write it this way
        document.cookie = `einlass=${one}; path=/; max-age=600`;
        dispatchEvent(new PageTransitionEvent('pageshow'));
        return ids.some((id) => window.einlass?.granted(id));
      }),
    [texts, IDS] as const,
  );

test('T7: of 1,000 texts put together from pieces of real ones none grants anything', async ({ page, web }) => {
  await visitShop(page, web, { attributes: '' });
  const pieces = ['v=1', 'v=2', '&', '=', '+', 'at=', minutesAgo(1), 'policy=', 'yes=', 'no=', ...IDS, '%', '"', 'ä'];
  const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const refusal = yesOf(minutesAgo(1), { yes: '', no: ALL });
  const spoilt = fc
    .tuple(fc.constantFrom('', 'x', '1', ' ', '&', '+', '=', '\t'), fc.nat(refusal.length), fc.nat(3))
    .map(([letter, at, gone]) => refusal.slice(0, at) + letter + refusal.slice(at + gone));
  const texts = fc.sample(fc.oneof(mixed, spoilt), { numRuns: 1_000, seed: 7 });
  expect(await believedOf(page, texts)).toEqual([]);
  await expectSilence(page, web);
  const real = yesOf(minutesAgo(1));
  expect(await believedOf(page, [real])).toEqual([real]);
});
