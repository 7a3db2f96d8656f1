import type { Page } from 'playwright/test';
import type { Web } from '../web/web';
import { expect, site, test } from './fixtures';
import { linesForOwner, uncaught } from './gate/ownerView';
import { expectSilence } from './gate/silence';

/** A page with both links that the banner wants, a snippet that inserts its script, a held tag, and work of its own. */
const page = (tag: string, before = '', after = '') => `<!doctype html>
<html lang="de"><head><meta charset="utf-8">${before}${tag}${after}<title>Laden</title></head>
<body><h1>Laden</h1>
<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">
<script>
  const script = document.createElement('script');
  script.src = 'https://www.googletagmanager.com/gtag/js?id=G-DEMO123';
  document.head.append(script);
  document.querySelector('h1').textContent = 'Laden, offen';
</script></body></html>`;

const LINKS = 'data-privacy="/p" data-imprint="/i"';
const tag = (attributes = '') => `<script src="/einlass/einlass.js" ${LINKS} ${attributes}></script>`;
const json = (text: string) => `<script type="application/json" id="einlass">${text}</script>`;

/** All is held, the page's own script has run, and the owner reads one line, which says what and what to do. */
const expectOneLine = async (at: Page, web: Web, lines: readonly string[], what: RegExp) => {
  await expect.poll(() => linesForOwner(lines)).toEqual([expect.stringMatching(what)]);
  await expect(at.locator('h1')).toHaveText('Laden, offen');
  await expectSilence(at, web);
  expect(linesForOwner(lines)).toHaveLength(1);
  expect(uncaught(lines)).toEqual([]);
};

const wrong: Readonly<Record<string, readonly [html: string, line: RegExp]>> = {
  'no days': [page(tag('data-days="0"')), /"days" cannot be "0".*from 1 to 365/],
  'too many days': [page(tag('data-days="400"')), /"days" cannot be "400".*from 1 to 365/],
  'days that are no number': [page(tag('data-days="bald"')), /"days" cannot be "bald".*from 1 to 365/],
  'a language without texts': [page(tag('data-lang="xx"')), /language "xx".*"de", "en" or "fr"/],
  'an unknown service': [page(tag('data-services="google-fontz"')), /id "google-fontz".*Correct it/],
  'an unknown side for the button': [page(tag('data-button="middle"')), /"middle".*"left", "right" or "none"/],
  'an address that is none': [
    page('<script src="/einlass/einlass.js" data-privacy="javascript:alert(1)" data-imprint="/i"></script>'),
    /"javascript:alert\(1\)" of the privacy policy.*https/,
  ],
  'no address of the imprint': [
    page('<script src="/einlass/einlass.js" data-privacy="/p"></script>'),
    /no link to the imprint.*data-imprint/,
  ],
  'JSON that breaks off': [page(tag(), json('{ "days": 7, ')), /options .* cannot be read.*Write one JSON object/],
  'an own service without rules': [
    page(tag(), json('{ "ownServices": [{ "id": "seat-map" }] }')),
    /own service .*seat-map.*not complete/,
  ],
  'an own service whose id spoils the cookie': [
    page(tag(), json('{ "ownServices": [{ "id": "a+b", "match": [{ "host": "maps.test" }] }] }')),
    /own service .*a\+b/,
  ],
  'a held tag for a service that nobody knows': [
    page(tag(), '', '<link rel="preload" as="image" data-einlass="nobody" data-href="https://nobody.test/x">'),
    /id "nobody".*stays held.*Correct data-einlass/,
  ],
  'an async tag': [page(tag('async')), /einlass\.js.*async.*first script in <head>/],
  'a deferred tag': [page(tag('defer')), /einlass\.js.*deferred.*first script in <head>/],
  'another script before the tag': [page(tag(), '<script>var first</script>'), /not the first script.*in <head>/],
  'the tag twice': [page(tag() + tag()), /twice.*Remove one/],
};

for (const [name, [html, line]] of Object.entries(wrong)) {
  test(`says in one line what to do about ${name}, and holds everything`, async ({ page: at, web, consoleLines }) => {
    // Where the tag comes late, so does the gate: then only what the page's markup holds is out of question.
    const late = /async|deferred/.test(name);
    web.pages.set('/', late ? html.replace(/<script>[\s\S]*?append\(script\);/, '<script>') : html);
    await at.goto(site('/'));
    await expectOneLine(at, web, consoleLines, line);
  });
}

test('says in one line that the banner is missing on the server, and holds everything', async ({
  page: at,
  web,
  consoleLines,
}) => {
  web.pages.set('/', page(tag()));
  await at.route(/\/einlass\/banner-/, (route) => route.fulfill({ status: 404 }));
  await at.goto(site('/'));
  await expectOneLine(at, web, consoleLines, /All stays held: serve banner/);
});

for (const [name, breakIt] of [
  ['keeps no cookies', () => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })],
  [
    'refuses every access to cookies and storage',
    () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
      for (const kind of ['localStorage', 'sessionStorage']) Object.defineProperty(window, kind, { get: refuse });
    },
  ],
] as const) {
  test(`lets nothing in where the browser ${name}, says so to visitor and owner, and the page works`, async ({
    page: at,
    web,
    consoleLines,
  }) => {
    web.pages.set('/', page(tag()));
    await at.addInitScript(breakIt);
    await at.goto(site('/'));
    await at.getByRole('button', { name: 'Alles akzeptieren' }).click();
    await expect(at.getByRole('status')).toContainText('ließ sich nicht speichern');
    await expect.poll(() => linesForOwner(consoleLines).length).toBeGreaterThan(0);
    await expect(at.locator('h1')).toHaveText('Laden, offen');
    await expectSilence(at, web);
    expect(linesForOwner(consoleLines).every((line) => /cookie/.test(line))).toBe(true);
    expect(uncaught(consoleLines)).toEqual([]);
  });
}
