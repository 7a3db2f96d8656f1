// The file of the tag does not come: held markup stays shut, and the README's own snippet makes links of held frames.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, site } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { uncaught } from '../gate/ownerView';
import { expectSilence } from '../gate/silence';
import { heldTags } from './probe';
import { test } from './visitorTest';

const readme = readFileSync('README.md', 'utf8');

/** What owners paste. */
const [, snippet = ''] = /^## Where einlass\.js does not load\n.*?^```html\n(.*?)^```$/ms.exec(readme) ?? [];

const FRAME = 'https://www.facebook.com/plugins/page.php?href=laden&tabs=timeline';

const frames = `<iframe title="Laden bei Facebook" width="340" height="400" data-einlass="facebook-plugins"
    data-src="https://www.facebook.com/plugins/page.php?href=laden&amp;tabs=timeline"></iframe>
  <iframe data-einlass="facebook-plugins" data-src="https://www.facebook.com/plugins/like.php?href=laden"></iframe>
  <iframe title="böse" data-einlass="facebook-plugins" data-src="javascript:alert(1)"></iframe>
  <img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">`;

/** How the file fails to come: an ad blocker ends the request, a server has lost it. */
const failures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an ad blocker refuses the file': (page) =>
    page.route('**/einlass/einlass.js', (route) => route.abort('blockedbyclient')),
  'the server has lost the file': (page) =>
    page.route('**/einlass/einlass.js', (route) => route.fulfill({ status: 404 })),
};

test('the README’s snippet writes no markup, evaluates no text and sets no style', () => {
  expect(snippet).toContain('<script>');
  expect(snippet).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(|\.style|setAttribute/,
  );
});

for (const [name, fail] of Object.entries(failures)) {
  test(`where ${name}, held markup stays shut and the page works`, async ({ visitor, page, web, consoleLines }) => {
    await fail(page);
    const own = `<script>document.querySelector('h1').textContent = 'Laden, offen'</script>`;
    web.pages.set('/', gatedPage({ body: own + Object.values(heldTags).join('') }, LINKS));
    await page.goto(site('/'));
    await expectSilence(visitor.blank, web);
    await expect(page.getByRole('heading', { name: 'Laden, offen' })).toBeVisible();
    expect(uncaught(consoleLines)).toEqual([]);
  });

  test(`where ${name}, the README’s snippet makes a plain link of each held frame`, async ({
    visitor,
    page,
    web,
    consoleLines,
  }) => {
    await fail(page);
    web.pages.set('/', gatedPage({ head: snippet, body: frames }, LINKS));
    await page.goto(site('/'));
    const links = page.getByRole('link');
    await expect(links).toHaveText(['Laden bei Facebook', 'www.facebook.com']);
    for (const link of await links.all()) await expect(link).toHaveAttribute('rel', 'noreferrer');
    await expect(page.locator('iframe')).toHaveCount(1);
    await expect(page.locator('img')).toHaveAttribute('data-src', /gravatar/);
    await expectSilence(visitor.blank, web);
    expect(uncaught(consoleLines)).toEqual([]);
  });
}

test('the link is reached and followed by the keyboard, and tells nobody where the visitor comes from', async ({
  page,
  web,
}) => {
  await page.route('**/einlass/einlass.js', (route) => route.abort('blockedbyclient'));
  web.pages.set('/', gatedPage({ head: snippet, body: frames }, LINKS));
  await page.goto(site('/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Laden bei Facebook' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => web.log.to('www.facebook.com').map(({ url, referer }) => [url, referer]))
    .toEqual([[FRAME, undefined]]);
});

test('where the tag runs, the README’s snippet leaves held frames to it', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ head: snippet, body: frames }, LINKS));
  await page.goto(site('/'));
  await expect(page.locator('einlass-banner')).toBeVisible();
  await expect(page.locator('iframe[data-einlass]')).toHaveCount(3);
  await expect(page.locator('a[rel=noreferrer]')).toHaveCount(0);
});

test('where the page has an element of the id einlass, the README’s snippet is not fooled', async ({ page, web }) => {
  await page.route('**/einlass/einlass.js', (route) => route.abort('blockedbyclient'));
  web.pages.set('/', gatedPage({ head: snippet, body: frames }, LINKS).replace('<html', '<html id="einlass"'));
  await page.goto(site('/'));
  await expect(page.getByRole('link')).toHaveCount(2);
});

test('under a policy of nonces the README’s snippet runs with the page’s own', async ({ page, web }) => {
  await page.route('**/einlass/einlass.js', (route) => route.abort('blockedbyclient'));
  web.pages.set('/', {
    headers: { 'content-security-policy': "script-src 'nonce-n1'; require-trusted-types-for 'script'" },
    body: gatedPage({ head: snippet.replace('<script>', '<script nonce="n1">'), body: frames }, LINKS),
  });
  await page.goto(site('/'));
  await expect(page.getByRole('link')).toHaveCount(2);
});
