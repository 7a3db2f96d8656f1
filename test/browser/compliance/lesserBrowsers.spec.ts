// More of T10: what is in <noscript>, a policy of Trusted Types, and a browser that really keeps no cookies.
import type { Page } from 'playwright/test';
import { words } from '../demo/words';
import { cookiesOf, expect, site, test } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { linesForOwner, uncaught } from '../gate/ownerView';
import { contactsOf, expectSilence, leave } from '../gate/silence';
import { answer, banner, openShop, settings, visitShop } from './shop';

/** The page's own link leads on. */
const followLink = async (page: Page) => {
  await page.getByRole('link', { name: 'Zweite Seite' }).click();
  await page.waitForURL(site('/zwei'));
  await expect(page.getByRole('heading', { name: 'Laden', exact: true })).toBeVisible();
};

test.describe('T10: without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // That they would be asked: withoutEinlass.spec.ts.
  test('what stands in <noscript> is held, too, nothing is stored, and links lead on', async ({ page, web }) => {
    openShop(web);
    await page.goto(site('/'));
    await expect(page.locator('img[data-einlass=meta-pixel]')).toHaveAttribute('data-src', /facebook/);
    await followLink(page);
    expect(await cookiesOf(page)).toEqual([]);
    await leave(page, web);
    expect(contactsOf(web)).toEqual([]);
  });
});

test.describe('T10: under a policy of own files and Trusted Types alone', () => {
  const POLICY =
    "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types einlass";
  const HELD = `<a href="/zwei">Zweite Seite</a>
    <img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">
    <iframe width="640" height="400" data-einlass="facebook-plugins" data-src="https://www.facebook.com/plugins/page.php"></iframe>`;
  const broken = (lines: readonly string[]) =>
    lines.filter((line) => /Content Security Policy|Trusted ?Type/i.test(line));
  const under = (body: string) => ({
    body: gatedPage({ body }, LINKS),
    headers: { 'content-security-policy': POLICY },
  });

  test('such a policy stops an inline script, so that its silence proves something', async ({
    page,
    web,
    consoleLines,
  }) => {
    web.pages.set('/', under('<script>window.ran = ["inline"]</script>'));
    await page.goto(site('/'));
    await expect.poll(() => broken(consoleLines)).toHaveLength(1);
  });

  test('question and settings have their looks, an answer counts, and no rule is broken', async ({
    page,
    web,
    consoleLines,
  }) => {
    for (const path of ['/', '/zwei']) web.pages.set(path, under(HELD));
    await page.goto(site('/'));
    await expect(page.locator('einlass-banner')).toHaveCSS('position', 'fixed');
    await expect(answer(page, 'refuse')).toHaveCSS('min-height', '44px');
    await answer(page, 'choose').click();
    await settings(page).getByRole('button', { name: words.de['banner.refuse'] }).click();
    await expect(page.locator('einlass-banner')).toHaveCount(0);
    await followLink(page);
    await expect(page.locator('einlass-banner')).toHaveCount(0);
    expect(contactsOf(web)).toEqual([]);
    expect([...broken(consoleLines), ...linesForOwner(consoleLines), ...uncaught(consoleLines)]).toEqual([]);
  });
});

test.describe('T10: in a browser whose cookies are switched off', () => {
  for (const verdict of ['grant', 'refuse'] as const)
    test(`an answer (${verdict}) lets nobody in, the visitor is told, can close the question, and goes on`, async ({
      page,
      context,
      web,
      consoleLines,
    }) => {
      const devTools = await context.newCDPSession(page);
      await devTools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
      await visitShop(page, web);
      await answer(page, verdict).click();
      await expect(banner(page).getByRole('status')).toHaveText(words.de['banner.unkept']);
      await expectSilence(page, web);
      await banner(page).getByRole('button', { name: words.de['banner.close'] }).click();
      await expect(banner(page)).toBeHidden();
      await followLink(page);
      await expectSilence(page, web);
      expect(await cookiesOf(page)).toEqual([]);
      expect(uncaught(consoleLines)).toEqual([]);
    });
});
