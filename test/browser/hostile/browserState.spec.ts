// What becomes of a decision where the browser's clock or its cookies do not behave.
import type { Page } from 'playwright/test';
import { expect, site } from '../fixtures';
import { grant } from '../gate/decisions';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { contactsOf, expectSilence, settle } from '../gate/silence';
import { fine, outcomeOf } from './outcomeOf';
import { press } from './press';
import { probe } from './probe';
import { test } from './visitorTest';

const HOUR = 3_600_000;
const SERVICES = ['gravatar', 'facebook-plugins', 'google-fonts', 'google-analytics'];

const decisionOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === 'einlass')?.value ?? '';

const setClock = async (page: Page, hours: number) => {
  await page.clock.setSystemTime(Date.now() + hours * HOUR);
  await page.reload();
};

test.describe('a clock that is set back', () => {
  test.beforeEach(async ({ page, web }) => {
    await page.clock.install();
    web.pages.set('/', gatedPage({ body: probe() }, LINKS));
    await page.goto(site('/'));
    await grant(page, ...SERVICES);
    await expect.poll(() => contactsOf(web)).not.toEqual([]);
    web.clear();
  });

  for (const hours of [-1, -9_000]) {
    test(`by ${-hours} hours, to before the decision, does not prolong a decision: all is held and the visitor is asked anew`, async ({
      visitor,
      page,
      web,
    }) => {
      await settle(page, web);
      web.clear();
      await setClock(page, hours);
      await expectSilence(visitor.blank, web);
      // Not answered: to the browser itself, whose clock goes on, a cookie of that time has ended already.
      await expect(page.locator('einlass-banner')).toBeVisible();
    });
  }

  test('while the page is open, and right again, lets the decision stand', async ({ visitor, page, web }) => {
    await settle(page, web);
    await page.clock.setSystemTime(Date.now() - 26 * HOUR);
    await page.clock.setSystemTime(Date.now());
    await page.reload();
    await settle(visitor.blank, web);
    expect(contactsOf(web)).toContain('secure.gravatar.com');
  });
});

test.describe('a full cookie jar', () => {
  /** More than a browser keeps for one site; those least used go first. */
  const fill = (page: Page, count: number) =>
    page.evaluate((many) => {
      for (let i = 0; i < many; i += 1) {
        // biome-ignore lint/suspicious/noDocumentCookie: scripts of pages write it this way
        document.cookie = `voll${i}=${'x'.repeat(20)}; path=/; max-age=600; secure`;
      }
    }, count);

  test('still takes the decision', async ({ visitor, page, web }) => {
    web.pages.set('/', gatedPage({ body: probe() }, LINKS));
    const act = () => fill(page, 400);
    expect(await outcomeOf(visitor, { act })).toEqual(fine);
  });

  test('that drops the decision has the visitor asked anew, and all held', async ({ visitor, page, web }) => {
    web.pages.set('/', gatedPage({ body: probe() }, LINKS));
    web.pages.set('/leer.html', '<!doctype html><title>leer</title>');
    await page.goto(site('/'));
    await grant(page, ...SERVICES);
    await expect.poll(() => contactsOf(web)).not.toEqual([]);
    await settle(visitor.blank, web);
    await page.goto(site('/leer.html'));
    await expect
      .poll(async () => {
        await fill(page, 400);
        return decisionOf(page);
      })
      .toBe('');
    web.clear();
    await page.goto(site('/'));
    await expectSilence(visitor.blank, web);
    expect(await press(page, 'refuse', { timeout: 6_000 })).toBe(true);
    await expectSilence(visitor.blank, web);
  });

  test('that drops the decision while the page is open ends it there at the next look', async ({
    visitor,
    page,
    web,
  }) => {
    web.pages.set('/', gatedPage({ body: probe() }, LINKS));
    await page.goto(site('/'));
    await grant(page, 'gravatar');
    await expect.poll(() => contactsOf(web)).toEqual(['secure.gravatar.com']);
    await page.context().clearCookies();
    await settle(visitor.blank, web);
    web.clear();
    await grant(page, 'google-fonts');
    await settle(visitor.blank, web);
    expect(contactsOf(web)).toEqual(['fonts.googleapis.com']);
    expect(await page.evaluate(() => window.einlass?.granted('gravatar'))).toBe(false);
  });
});
