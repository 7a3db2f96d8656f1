// Held scripts that the visitor lets in: they run as they would have, where they stand, once.
import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import type { Web } from '../../web/web';
import { expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { code, external, HOST, inline, mark, SERVICE, slowCode } from './heldScripts';
import { expectSilence, settle, urlsTo } from './silence';

/** Opens a page that stays silent until its service is granted, and grants it. */
const openAndGrant = async (page: Page, web: Web, body: string) => {
  web.pages.set('/', gatedPage({ body }));
  await page.goto(site('/'));
  await expectSilence(page, web);
  expect(await ranOn(page)).toEqual([]);
  await grant(page, SERVICE);
};

/** Says what ran, in order, and that nothing runs again. */
const expectRan = async (page: Page, web: Web, marks: readonly string[]) => {
  await expect.poll(() => ranOn(page)).toEqual(marks);
  await settle(page, web);
  expect(await ranOn(page)).toEqual(marks);
};

test.describe('held scripts', () => {
  test('run in the order in which they stand, each after the one before it, and once', async ({ page, web }) => {
    const slow = slowCode(`window.library = {}; ${mark('slow')}`);
    web.pages.set(`${HOST}/slow.js`, slow.answer);
    web.pages.set(`${HOST}/fast.js`, code(mark('fast')));
    const waiting = inline(`${mark('inline')} ran.push(typeof window.library)`);
    await openAndGrant(page, web, external('/slow.js') + waiting + external('/fast.js') + inline(mark('end')));
    await expect.poll(() => urlsTo(web, HOST)).toContain(`https://${HOST}/slow.js`);
    await settle(page, web);
    expect(await ranOn(page)).toEqual([]);
    slow.release();
    await expectRan(page, web, ['slow', 'inline', 'object', 'fast', 'end']);
    expect(urlsTo(web, HOST)).toHaveLength(2);
  });

  test('do not wait for one in a document that was only parsed, which never runs', async ({ page, web }) => {
    web.pages.set(`${HOST}/fast.js`, code(mark('fast')));
    const parse = `<script>
      window.parsed = new DOMParser().parseFromString('<script src="https://${HOST}/parsed.js"></' + 'script>', 'text/html');
    </script>`;
    await openAndGrant(page, web, parse + external('/fast.js'));
    await expectRan(page, web, ['fast']);
  });

  test('with async run when they come and nobody waits for them', async ({ page, web }) => {
    const slow = slowCode(mark('async'));
    web.pages.set(`${HOST}/slow.js`, slow.answer);
    web.pages.set(`${HOST}/fast.js`, code(mark('fast')));
    await openAndGrant(page, web, external('/slow.js', 'async') + external('/fast.js'));
    await expect.poll(() => ranOn(page)).toEqual(['fast']);
    slow.release();
    await expectRan(page, web, ['fast', 'async']);
    await expect(page.locator('script[async][src$="/slow.js"]')).toHaveCount(1);
  });

  test('with defer run in their order and keep the attribute', async ({ page, web }) => {
    const slow = slowCode(mark('first'));
    web.pages.set(`${HOST}/slow.js`, slow.answer);
    web.pages.set(`${HOST}/fast.js`, code(mark('second')));
    await openAndGrant(page, web, external('/slow.js', 'defer') + external('/fast.js', 'defer'));
    await expect.poll(() => urlsTo(web, HOST)).toContain(`https://${HOST}/slow.js`);
    slow.release();
    await expectRan(page, web, ['first', 'second']);
    await expect(page.locator('script[defer][src]')).toHaveCount(2);
  });

  test('that are modules run as modules, in their order, and classic ones do not wait for them', async ({
    page,
    web,
  }) => {
    const slow = slowCode(mark('module'));
    web.pages.set(`${HOST}/module.js`, slow.answer);
    web.pages.set(`${HOST}/fast.js`, code(mark('fast')));
    const inlineModule = inline(`${mark('inline module')} ran.push(typeof import.meta)`, 'data-type="module"');
    const body = external('/module.js', 'data-type="module"') + inlineModule + external('/fast.js');
    await openAndGrant(page, web, body);
    await expect.poll(() => ranOn(page)).toEqual(['fast']);
    slow.release();
    await expectRan(page, web, ['fast', 'module', 'inline module', 'object']);
  });

  test('with nomodule never run, and the next one does not wait for them', async ({ page, web }) => {
    web.pages.set(`${HOST}/old.js`, code(mark('old')));
    await openAndGrant(page, web, external('/old.js', 'nomodule') + inline(mark('next')));
    await expectRan(page, web, ['next']);
  });

  test('that fail do not stop the next: missing, throwing, refused, unreadable', async ({ page, web }) => {
    web.pages.set(`${HOST}/missing.js`, { status: 404 });
    web.pages.set(`${HOST}/throws.js`, code(`${mark('throws')} throw new Error('of the vendor')`));
    web.pages.set(`${HOST}/broken.js`, code('}'));
    const held = ['/missing.js', '/throws.js', '/broken.js'].map((path) => external(path)).join('');
    const wrongSum = external('/throws.js', 'integrity="sha256-AAAA" crossorigin="anonymous"');
    await openAndGrant(page, web, `${held}${wrongSum}${inline('throw 1')}${inline(mark('last'))}`);
    await expectRan(page, web, ['throws', 'last']);
  });

  test('keep integrity and crossorigin, and run by them', async ({ page, web }) => {
    const body = mark('whole');
    web.pages.set(`${HOST}/whole.js`, code(body));
    const sum = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    await openAndGrant(page, web, external('/whole.js', `integrity="${sum}" crossorigin="anonymous"`));
    await expectRan(page, web, ['whole']);
    const script = page.locator('script[src$="/whole.js"]');
    await expect(script).toHaveAttribute('integrity', sum);
    await expect(script).toHaveAttribute('crossorigin', 'anonymous');
  });

  test('keep their nonce: under a policy that asks for one they run, and those without do not', async ({
    page,
    web,
  }) => {
    web.pages.set(`${HOST}/a.js`, code(mark('external')));
    const body = external('/a.js', 'nonce="n1"') + inline(mark('inline'), 'nonce="n1"') + inline(mark('without'));
    const html = gatedPage({ body: body + inline(mark('last'), 'nonce="n1"') }, 'nonce="n1"');
    const headers = { 'content-security-policy': "script-src 'nonce-n1'" };
    web.pages.set('/', { body: html, headers });
    await page.goto(site('/'));
    await expectSilence(page, web);
    await grant(page, SERVICE);
    await expectRan(page, web, ['external', 'inline', 'last']);
  });

  test('run while the page is being read when they were granted before', async ({ page, web }) => {
    web.pages.set(`${HOST}/a.js`, code(mark('external')));
    await openAndGrant(page, web, external('/a.js') + inline(mark('inline')));
    await expectRan(page, web, ['external', 'inline']);
    await page.reload();
    await expectRan(page, web, ['external', 'inline']);
  });

  test('of a service that is taken back before their turn do not run', async ({ page, web }) => {
    const slow = slowCode(mark('slow'));
    web.pages.set(`${HOST}/slow.js`, slow.answer);
    await openAndGrant(page, web, external('/slow.js') + inline(`sessionStorage.ran = 'yes'`));
    await expect.poll(() => urlsTo(web, HOST)).toHaveLength(1);
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => {
      void window.einlass?.withdraw();
    });
    await reloaded;
    slow.release();
    await settle(page, web);
    expect(await page.evaluate(() => sessionStorage.ran)).toBeUndefined();
  });
});

test.describe('document.write of a held script', () => {
  /** What stands in the page, without the gate's own elements. */
  const wordsOn = (page: Page) => page.locator('main').innerText();
  const around = (held: string) => `<main><i>before</i> ${held}<i>after</i></main>`;

  test('lands where the script stands and wipes nothing', async ({ page, web }) => {
    await openAndGrant(page, web, around(inline(`document.write('<b>written</b> '); ${mark('inline')}`)));
    await expectRan(page, web, ['inline']);
    expect(await wordsOn(page)).toBe('before written after');
    await expect(page.getByRole('heading', { name: 'Laden' })).toBeVisible();
  });

  test('lands in the order in which it was written', async ({ page, web }) => {
    const write = `document.write('<b>one</b> '); document.write('<b>two</b> '); document.writeln('<b>three</b> ');`;
    await openAndGrant(page, web, around(inline(write + mark('inline'))));
    await expectRan(page, web, ['inline']);
    expect(await wordsOn(page)).toBe('before one two three after');
  });

  test('of a fetched one lands as well, and a script that it writes runs', async ({ page, web }) => {
    web.pages.set(`${HOST}/writes.js`, code(`document.write('<b>written</b> <script src="/own.js"><\\/script>');`));
    web.pages.set('/own.js', code(mark('own')));
    await openAndGrant(page, web, around(external('/writes.js')));
    await expectRan(page, web, ['own']);
    expect(await wordsOn(page)).toBe('before written after');
  });
});
