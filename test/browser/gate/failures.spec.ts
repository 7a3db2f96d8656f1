// What fails around the gate, beside wrong input (bad-input.spec.ts): files that are missing, browsers that refuse.
// All stays held, the page works, and the owner reads what to do, once.
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { folders } from '../../web/sites';
import type { Web } from '../../web/web';
import { words } from '../demo/words';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage, LINKS } from './gatedPage';
import { HITS, heldAnalytics } from './heldSnippets';
import { linesForOwner, uncaught } from './ownerView';
import { expectSilence, urlsTo } from './silence';
import { withdraw } from './withdrawing';

/** Held markup of two services, something that a script inserts, and work of the page's own. */
const BODY = `<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">
  <iframe title="Laden" width="640" height="480" data-einlass="facebook-plugins" data-src="https://www.facebook.com/plugins/page.php"></iframe>
  <script>
    new Image().src = 'https://www.facebook.com/tr?id=1';
    document.querySelector('h1').textContent = 'Laden, offen';
  </script>`;

/** The built file whose name begins so, as a path of the site. */
const builtFile = (name: string): string =>
  `/einlass/${readdirSync(folders.built).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))}`;

/** All is held, the page's own script has run, and the owner reads one line. */
const expectOneLine = async (page: Page, web: Web, lines: readonly string[], what: RegExp) => {
  await expect.poll(() => linesForOwner(lines)).toEqual([expect.stringMatching(what)]);
  await expect(page.getByRole('heading', { name: 'Laden, offen' })).toBeVisible();
  await expectSilence(page, web);
  expect(linesForOwner(lines)).toHaveLength(1);
  expect(uncaught(lines)).toEqual([]);
};

test.describe('where a file is missing on the server, the owner reads it once and all stays held:', () => {
  const button = (page: Page, key: 'banner.grant' | 'banner.choose') =>
    page.getByRole('button', { name: words.de[key] });

  const missing: Readonly<Record<string, readonly [RegExp, (page: Page) => Promise<unknown>]>> = {
    settings: [/The settings did not load.*beside einlass\.js/, (page) => button(page, 'banner.choose').click()],
    placeholders: [/The placeholders did not load.*beside einlass\.js/, async () => {}],
    'de-first': [/What the first question says did not load.*beside einlass\.js/, async () => {}],
    'de-all': [/The settings did not load.*beside einlass\.js/, (page) => button(page, 'banner.choose').click()],
    'de-placeholder': [/The placeholders did not load.*beside einlass\.js/, async () => {}],
    answer: [/could not be written.*beside einlass\.js/, (page) => button(page, 'banner.grant').click()],
  };
  for (const [name, [line, act]] of Object.entries(missing)) {
    test(name, async ({ page, web, consoleLines }) => {
      web.pages.set(builtFile(name), { status: 404 });
      web.pages.set('/', gatedPage({ body: BODY }, LINKS));
      await page.goto(site('/'));
      await act(page);
      await expectOneLine(page, web, consoleLines, line);
    });
  }

  test('banner', async ({ page, web, consoleLines }) => {
    web.pages.set(builtFile('banner'), { status: 404 });
    web.pages.set('/', gatedPage({ body: BODY }, LINKS));
    await page.goto(site('/'));
    await expectOneLine(page, web, consoleLines, /serve banner-.* beside einlass\.js/);
    expect(await page.evaluate(() => window.einlass?.decide({ grant: ['gravatar'] }))).toBe(false);
    await expectSilence(page, web);
  });

  test('owner, which explains other problems', async ({ page, web, consoleLines }) => {
    web.pages.set(builtFile('owner'), { status: 404 });
    web.pages.set('/', gatedPage({ body: BODY }, `${LINKS} data-days="0"`));
    await page.goto(site('/'));
    await expectOneLine(page, web, consoleLines, /\[Einlass\] .*days.*0/);
  });
});

test.describe('in a frame that may not touch cookies', () => {
  const outer = '<h1>Außen</h1><iframe sandbox="allow-scripts" src="/innen.html" title="innen"></iframe>';
  const files = () => readdirSync(folders.built).filter((file) => file.endsWith('.js'));

  /** Goes to a page with such a frame and waits until the frame's own script has run. */
  const openFrame = async (page: Page, web: Web, attributes: string) => {
    web.pages.set('/', outer);
    web.pages.set('/innen.html', gatedPage({ body: BODY }, attributes));
    web.clear();
    await page.goto(site('/'));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: 'Laden, offen' })).toBeVisible();
  };

  test('and may read the site’s files, all stays held and the owner reads why, once', async ({
    page,
    web,
    consoleLines,
  }) => {
    // A sandboxed frame is of no origin: to it the site's own files are another's.
    for (const file of files()) {
      const body = await (await page.request.get(site(`/einlass/${file}`))).text();
      web.pages.set(`/einlass/${file}`, {
        body,
        type: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
      });
    }
    await openFrame(page, web, `${LINKS} crossorigin`);
    await expect.poll(() => linesForOwner(consoleLines)).toEqual([expect.stringMatching(/read cookies.*sandboxed/)]);
    await expectSilence(page, web);
    expect(linesForOwner(consoleLines)).toHaveLength(1);
    expect(uncaught(consoleLines)).toEqual([]);
  });

  test('nor read the site’s files, all stays held and the owner reads of both', async ({ page, web, consoleLines }) => {
    await openFrame(page, web, LINKS);
    await expect.poll(() => linesForOwner(consoleLines)).toHaveLength(2);
    await expectSilence(page, web);
    expect(linesForOwner(consoleLines)).toEqual([
      expect.stringMatching(/All stays held: serve banner-.* beside einlass\.js/),
      expect.stringMatching(/cookie-unread/),
    ]);
    expect(uncaught(consoleLines)).toEqual([]);
  });
});

test('where storage throws, a withdrawal still deletes the cookies, and nobody is troubled', async ({
  page,
  web,
  consoleLines,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const kind of ['localStorage', 'sessionStorage']) Object.defineProperty(window, kind, { get: refuse });
  });
  web.pages.set('/', gatedPage({ head: heldAnalytics }, LINKS));
  await page.goto(site('/'));
  await grant(page, 'google-analytics');
  await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
  await withdraw(page);
  expect(await cookiesOf(page)).toEqual(['einlass www.laden.example']);
  expect([...linesForOwner(consoleLines), ...uncaught(consoleLines)]).toEqual([]);
});

test('an id that no service has is named once, and its tags stay held whatever is granted', async ({
  page,
  web,
  consoleLines,
}) => {
  const unknown = '<img alt="" data-einlass="gravata" data-src="https://secure.gravatar.com/avatar/1">';
  web.pages.set('/', gatedPage({ body: BODY + unknown + unknown }, LINKS));
  await page.goto(site('/'));
  await expectOneLine(page, web, consoleLines, /"gravata", so its tag stays held. Correct data-einlass/);
  await grant(page, 'gravatar', 'meta-pixel');
  await expect.poll(() => urlsTo(web, 'www.facebook.com')).toHaveLength(1);
  await expect(page.locator('[data-einlass=gravata][data-src]')).toHaveCount(2);
  await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).toHaveLength(1);
});

test('with data-days that say nothing a decision stands for one day', async ({ page, web }) => {
  for (const days of ['0', '400', 'bald', '-1', ''])
    await test.step(`data-days="${days}"`, async () => {
      await page.context().clearCookies();
      web.pages.set('/', gatedPage({}, `${LINKS} data-days="${days}"`));
      await page.goto(site('/'));
      await grant(page, 'gravatar');
      const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'einlass');
      const hours = ((cookie?.expires ?? 0) - Date.now() / 1000) / 3600;
      expect(Math.round(hours)).toBe(24);
    });
});

for (const text of ['null', '["google-fonts"]', '"google-fonts"', '7']) {
  test(`options that are JSON but no object (${text}) are named in one line`, async ({ page, web, consoleLines }) => {
    const json = `<script type="application/json" id="einlass">${text}</script>`;
    web.pages.set('/', gatedPage({ body: BODY }, LINKS).replace('<script', `${json}<script`));
    await page.goto(site('/'));
    await expectOneLine(page, web, consoleLines, /cannot be read.*Write one JSON object/);
  });
}

test('with the tag twice in the page, the visitor is asked once and what is granted runs once', async ({
  page,
  web,
}) => {
  const html = gatedPage({ head: heldAnalytics }, LINKS);
  const [gate = ''] = /<script src="\/einlass\/einlass\.js".*?<\/script>/.exec(html) ?? [];
  web.pages.set('/', html.replace(gate, gate + gate));
  await page.goto(site('/'));
  await expect(page.locator('einlass-banner')).toHaveCount(1);
  await grant(page, 'google-analytics');
  await expect.poll(() => ranOn(page)).toEqual(['gtag:G-DEMO123']);
  expect(urlsTo(web, 'www.googletagmanager.com')).toHaveLength(1);
});
