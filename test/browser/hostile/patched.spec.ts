// Pages that patch or freeze what the gate stands on, and libraries that did so to every page.
import { readFileSync } from 'node:fs';
import { words } from '../demo/words';
import { expect, site } from '../fixtures';
import { gate, gatedPage, LINKS } from '../gate/gatedPage';
import { code } from '../gate/heldScripts';
import { linesForOwner, uncaught } from '../gate/ownerView';
import { expectSilence, settle } from '../gate/silence';
import { fine, outcomeOf } from './outcomeOf';
import { freezes, patches } from './patchedPages';
import { press } from './press';
import { allWays, HIT_HOST, heldTags, probe } from './probe';
import { test } from './visitorTest';

const run = (deed: () => void) => `<script>(${deed})()</script>`;

const patchedFirst = (script: string, body: string) => gatedPage({ body }, LINKS).replace('<head>', `<head>${script}`);
const gateFirst = (script: string, body: string) => gatedPage({ head: script, body }, LINKS);

test.describe('a page', () => {
  test.describe.configure({ timeout: 120_000 });

  for (const [place, pageOf] of [
    ['before the tag', patchedFirst],
    ['after the tag', gateFirst],
  ] as const) {
    test(`that patches the built-ins ${place} is held, and gets all that is granted`, async ({ visitor, web }) => {
      for (const [name, deed] of Object.entries(patches)) {
        web.pages.set('/', pageOf(run(deed), probe()));
        const outcome = await outcomeOf(visitor);
        // Where nobody can stand in front of a function any more, its calls are reported.
        const lost = name === 'has its own fetch, for good' && pageOf === patchedFirst ? [HIT_HOST] : [];
        expect.soft(outcome, name).toEqual({ ...fine, contacted: lost });
        if (lost.length === 0) continue;
        const leaks = await visitor.page.evaluate(() => window.einlass?.leaks.map(({ url }) => new URL(url).hostname));
        expect.soft(leaks, name).toEqual(lost);
      }
    });
  }

  test('that freezes what the gate stands on after the tag is held, and gets all that is granted', async ({
    visitor,
    web,
  }) => {
    for (const [name, deed] of Object.entries(freezes)) {
      web.pages.set('/', gateFirst(run(deed), probe()));
      expect.soft(await outcomeOf(visitor), name).toEqual(fine);
    }
  });

  test('that freezes what the gate stands on before the tag keeps its held markup shut until it is granted', async ({
    visitor,
    web,
  }) => {
    for (const [name, deed] of Object.entries(freezes)) {
      web.pages.set('/', patchedFirst(run(deed), Object.values(heldTags).join('')));
      expect.soft(await outcomeOf(visitor, { ways: Object.keys(heldTags) }), name).toEqual(fine);
    }
  });

  test('that freezes Element.prototype before the tag is held where nothing goes through it; the rest is reported', async ({
    visitor: { page, blank },
    web,
  }) => {
    const freeze = run(() => Object.freeze(Element.prototype));
    web.pages.set('/', patchedFirst(freeze, probe()));
    await page.goto(site('/'));
    await settle(blank, web);
    const asked = allWays.filter((way) => web.log.requests.some(({ url }) => url.endsWith(`?way=${way}`)));
    expect(asked.filter((way) => !/setAttribute|innerHTML/.test(way))).toEqual([]);
    const leaks = () => page.evaluate(() => window.einlass?.leaks.map(({ url }) => url.replace(/^.*=/, '')).sort());
    await expect.poll(leaks).toEqual(expect.arrayContaining(asked));
  });
});

for (const name of ['prototypeLike', 'mooToolsLike']) {
  const library = [
    '/bibliothek.js',
    code(readFileSync(new URL(`libraries/${name}.js`, import.meta.url), 'utf8')),
  ] as const;
  const script = '<script src="/bibliothek.js"></script>';

  test.describe(`beside a library that changes the built-ins (${name})`, () => {
    test('a page is held and gets what is granted, the library before the tag or after it', async ({
      visitor,
      web,
    }) => {
      test.setTimeout(60_000);
      web.pages.set(...library);
      for (const pageOf of [patchedFirst, gateFirst]) {
        web.pages.set('/', pageOf(script, probe()));
        expect.soft(await outcomeOf(visitor), pageOf.name).toEqual(fine);
      }
    });

    for (const pageOf of [patchedFirst, gateFirst]) {
      test(`the settings open, keep an answer and give a receipt, ${pageOf.name}`, async ({
        visitor,
        page,
        web,
        consoleLines,
      }) => {
        web.pages.set(...library);
        web.pages.set('/', pageOf(script, probe()));
        await page.goto(site('/'));
        expect(await press(page, 'choose', { timeout: 6_000 })).toBe(true);
        const settings = page.getByRole('dialog', { name: words.de['settings.title'] });
        await settings.getByRole('button', { name: words.de['settings.save'] }).click();
        await expect.poll(() => page.evaluate(() => document.cookie)).toMatch(/no=[a-z+-]*gravatar/);
        await expect(settings).toBeHidden();
        await page.evaluate(() => window.einlass?.open());
        await expect(settings).toBeVisible();
        await expectSilence(visitor.blank, web);
        expect(uncaught(consoleLines)).toEqual([]);
        expect(linesForOwner(consoleLines).filter((line) => !/not the first script/.test(line))).toEqual([]);
      });
    }
  });
}

test('a page that freezes the options and the API of the tag changes nothing', async ({ visitor, web }) => {
  const script = `<script>Object.freeze(window.einlass); document.currentScript.previousElementSibling?.remove();
    for (const name of ['granted', 'decide']) try { window.einlass[name] = () => true } catch {}</script>`;
  web.pages.set('/', gateFirst(script, probe()));
  expect(await outcomeOf(visitor)).toEqual(fine);
});

test('a page that takes the tag out of the document once it ran is held all the same', async ({ visitor, web }) => {
  web.pages.set(
    '/',
    `<!doctype html><html lang="de"><head>${gate(LINKS)}<script>document.scripts[0].remove()</script>
    <title>Laden</title></head><body>${probe()}</body></html>`,
  );
  expect(await outcomeOf(visitor)).toEqual(fine);
});
