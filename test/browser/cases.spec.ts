// test/cases: what an author wrote, its held form, and what a visitor gets after granting. Each is a whole document.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, site, test } from './fixtures';
import { grantAll } from './gate/decisions';
import { gate } from './gate/gatedPage';
import { code } from './gate/heldScripts';
import { outlineOf } from './gate/outline';
import { contactsOf, expectSilence, leave, settle } from './gate/silence';

const folder = new URL('../cases/', import.meta.url);
const read = (name: string, form: 'input' | 'held' | 'released') =>
  readFileSync(new URL(`${name}/${form}.html`, folder), 'utf8');

/** Whom the author's own page contacts where nobody holds it. */
const contacts: Readonly<Record<string, 'nobody' | 'third parties without scripts'>> = {
  'already-held': 'nobody',
  'code-samples': 'nobody',
  'json-ld-and-links': 'nobody',
  'link-relations': 'nobody',
  'noscript-pixel': 'third parties without scripts',
  'template-contents': 'nobody',
};

const situations = readdirSync(folder).sort();

/** What would draw into the page; what is compared is the markup. */
const DRAWING = [
  'connect.facebook.net/de_DE/sdk.js',
  'kit.fontawesome.com/abcdef1234.js',
  'platform.twitter.com/widgets.js',
  'use.typekit.net/abc1def.js',
  'www.instagram.com/embed.js',
] as const;

const withGate = (html: string) => html.replace('<head>', `<head>${gate()}`);

test.describe('with scripts', () => {
  for (const name of situations) {
    const who = contacts[name] ?? 'third parties';
    test(`${name}: held, it is silent; granted, it is the page that the author wrote, which contacts ${who}`, async ({
      page,
      context,
      web,
    }) => {
      await test.step('where the gate is missing', async () => {
        web.pages.set('/ohne.html', read(name, 'input'));
        await page.goto(site('/ohne.html'));
        await settle(page, web);
        expect(contactsOf(web).length > 0).toBe(who === 'third parties');
        await context.clearCookies();
      });

      web.reset();
      const blank = await context.newPage();
      const held = await outlineOf(blank, read(name, 'held'));
      const released = await outlineOf(blank, read(name, 'released'));
      const now = async () => outlineOf(blank, await page.content());
      for (const script of DRAWING) web.pages.set(script, code(''));
      web.pages.set('/', withGate(read(name, 'held')));
      await test.step('held', async () => {
        await page.goto(site('/'));
        await expectSilence(page, web);
        expect(await now()).toEqual(held);
      });

      await test.step('granted', async () => {
        await grantAll(page);
        await expect.poll(now).toEqual(released);
        await settle(page, web);
        expect(await now()).toEqual(released);
        const contactsNobody = read(name, 'released') === read(name, 'held');
        expect(contactsOf(web).length === 0).toBe(contactsNobody);
      });
    });
  }
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('held, each contacts nobody', async ({ page, web }) => {
    test.slow();
    for (const name of situations)
      await test.step(name, async () => {
        web.pages.set(`/${name}.html`, read(name, 'held'));
        await page.goto(site(`/${name}.html`));
        await leave(page, web);
        expect(contactsOf(web)).toEqual([]);
      });
  });

  test('noscript-pixel: where nobody holds it, it contacts third parties', async ({ page, web }) => {
    web.pages.set('/', read('noscript-pixel', 'input'));
    await page.goto(site('/'));
    await leave(page, web);
    expect(contactsOf(web)).toEqual(['www.facebook.com', 'www.googletagmanager.com']);
  });
});
