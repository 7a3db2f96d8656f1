// Vendors that ask for consent themselves: what their code hears of a decision, and what of it stays behind.
import type { Page } from 'playwright/test';
import { type Snippet, snippets } from '../../web/snippets';
import { matomoHit, matomoScript } from '../../web/vendors/matomo';
import type { Web } from '../../web/web';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { withHeldLoader } from './heldSnippets';
import { expectSilence, settle } from './silence';
import { withdraw } from './withdrawing';

type Asking = {
  readonly snippet: Snippet;
  /** Has the vendor's code wait, as its documentation shows it: the snippet's text and what stands there instead. */
  readonly wait: readonly [text: string, waiting: string];
  /** Where its hits go. */
  readonly host: string;
  /** Function that is called when a grant is taken back, and with what. */
  readonly stop: readonly [name: string, given: readonly unknown[]];
};

const asking: Readonly<Record<string, Asking>> = {
  tiktok: {
    snippet: snippets['TikTok pixel'],
    wait: ['ttq.page();', 'ttq.holdConsent();\nttq.page();'],
    host: 'analytics.tiktok.com/api/',
    stop: ['ttq.revokeConsent', []],
  },
  matomo: {
    snippet: snippets.Matomo,
    wait: ["_paq.push(['trackPageView']);", "_paq.push(['requireConsent']);\n_paq.push(['trackPageView']);"],
    host: 'laden.matomo.cloud/',
    stop: ['_paq.push', [['requireConsent']]],
  },
  uet: {
    snippet: snippets['Microsoft Advertising'],
    wait: [
      '<script>',
      "<script>window.uetq=window.uetq||[];uetq.push('consent','default',{'ad_storage':'denied'});</script>\n<script>",
    ],
    host: 'bat.bing.com/action/',
    stop: ['uetq.push', ['consent', 'update', { ad_storage: 'denied' }]],
  },
  pinterest: {
    snippet: snippets['Pinterest tag'],
    wait: ["pintrk('load'", "pintrk('setconsent', false);\npintrk('load'"],
    host: 'ct.pinterest.com/',
    stop: ['pintrk', ['setconsent', false]],
  },
};

const hitsOf = (web: Web, host: string) => web.log.requests.filter(({ url }) => url.startsWith(`https://${host}`));

/** Notes in the tab what a function of the page is called with, so that it outlives the reload. */
const noteCallsOf = (page: Page, name: string): Promise<void> =>
  page.evaluate((path) => {
    const keys = path.split('.');
    const method = keys.pop() ?? '';
    const owner = keys.reduce((object, key) => Object(Reflect.get(object, key)), window);
    const real = Reflect.get(owner, method);
    Reflect.set(owner, method, (...given: unknown[]) => {
      sessionStorage.setItem('heard', JSON.stringify(given));
      return Reflect.apply(real, owner, given);
    });
  }, name);

const heardOn = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('heard') ?? '0'));

for (const [service, { snippet, wait, host, stop }] of Object.entries(asking)) {
  const { head = '', cookies = [] } = snippet;

  test(`${service}: where the page has it wait for consent, it sends and stores once it is granted`, async ({
    page,
    web,
  }) => {
    web.pages.set('/', gatedPage({ head: head.replace(...wait) }));
    await page.goto(site('/'));
    await expectSilence(page, web);
    await grant(page, service);
    await expect.poll(() => hitsOf(web, host).length).toBeGreaterThan(0);
    await expect.poll(() => cookiesOf(page)).toEqual([...cookies, 'einlass www.laden.example'].sort());
  });

  test(`${service}: hears that it must stop when it is withdrawn, and runs again when it is granted again`, async ({
    page,
    web,
  }) => {
    web.pages.set('/', gatedPage({ head }));
    await page.goto(site('/'));
    await grant(page, service);
    await expect.poll(() => hitsOf(web, host).length).toBeGreaterThan(0);
    await settle(page, web);
    const { length } = hitsOf(web, host);
    const [name, given] = stop;
    await noteCallsOf(page, name);
    await withdraw(page, service);
    expect(await heardOn(page)).toEqual(given);
    web.clear();
    await expectSilence(page, web);
    await grant(page, service);
    await expect.poll(() => hitsOf(web, host)).toHaveLength(length);
  });
}

test('clarity: hears of a grant and of its end, and never that advertising is granted', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ head: snippets['Microsoft Clarity'].head }));
  await page.goto(site('/'));
  await noteCallsOf(page, 'clarity');
  await grant(page, 'clarity');
  expect(await heardOn(page)).toEqual(['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]);
  await expect.poll(() => cookiesOf(page)).toContain('_clck .laden.example');
  await noteCallsOf(page, 'clarity');
  await withdraw(page, 'clarity');
  expect(await heardOn(page)).toEqual(['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]);
});

test('hubspot: takes its consent back when it is withdrawn', async ({ page, web }) => {
  web.pages.set('/', gatedPage({ body: withHeldLoader(snippets.HubSpot.body, 'hubspot') }));
  await page.goto(site('/'));
  await grant(page, 'hubspot');
  await expect.poll(() => ranOn(page)).toContain('hubspot-banner:123456');
  await noteCallsOf(page, '_hsp.push');
  await withdraw(page, 'hubspot');
  expect(await heardOn(page)).toEqual([['revokeCookieConsent']]);
});

test('matomo: stops when the decision runs out, keeps no opt-out of its own, and counts again when it is granted again', async ({
  page,
  web,
}) => {
  const count = (event: string) => page.evaluate(`_paq.push(['trackEvent', '${event}'])`);
  const hits = () => hitsOf(web, 'laden.matomo.cloud/').map(({ url }) => new URL(url).searchParams.get('e_c'));
  await page.clock.install();
  web.pages.set('/', gatedPage({ head: snippets.Matomo.head }));
  await page.goto(site('/'));
  await grant(page, 'matomo');
  await expect.poll(hits).toEqual([null]);
  await noteCallsOf(page, '_paq.push');
  await page.clock.fastForward(25 * 3_600_000);
  await expect.poll(() => heardOn(page)).toEqual([['requireConsent']]);
  await count('late');
  await settle(page, web);
  expect(hits()).toEqual([null]);
  expect((await cookiesOf(page)).filter((cookie) => cookie.startsWith('mtm_'))).toEqual([]);
  await grant(page, 'matomo');
  await count('again');
  await expect.poll(hits).toEqual([null, 'again']);
});

test.describe('Matomo on the site’s own server', () => {
  const { head } = snippets.Matomo;
  const ofMatomo = (web: Web) => web.log.requests.flatMap(({ url }) => /\/matomo\/[a-z.]+/.exec(url)?.[0] ?? []).sort();

  test('is asked for nothing until it is granted, and counts then', async ({ page, web }) => {
    const own = head.replaceAll(
      /https:\/\/(cdn\.matomo\.cloud\/)?laden\.matomo\.cloud\//g,
      '//www.laden.example/matomo/',
    );
    web.pages.set('/', gatedPage({ head: own }));
    web.pages.set('/matomo/matomo.js', (request) => matomoScript(request, new URL(request.url)));
    web.pages.set('/matomo/matomo.php', (request) => matomoHit(request, new URL(request.url)));
    await page.goto(site('/'));
    await expectSilence(page, web);
    expect(ofMatomo(web)).toEqual([]);
    expect(await cookiesOf(page)).toEqual([]);

    await grant(page, 'matomo');
    await expect.poll(() => ofMatomo(web)).toEqual(['/matomo/matomo.js', '/matomo/matomo.php']);
    await withdraw(page, 'matomo');
    web.clear();
    await expectSilence(page, web);
    expect(ofMatomo(web)).toEqual([]);
    expect(await cookiesOf(page)).toEqual(['einlass www.laden.example']);
  });
});

/** What stays in the browser after a withdrawal: it lies with the vendor, so that only the browser can delete it. */
const kept: Readonly<Record<string, Snippet>> = {
  linkedin: snippets['LinkedIn Insight Tag'],
  tiktok: snippets['TikTok pixel'],
  hotjar: snippets.Hotjar,
  matomo: snippets.Matomo,
  clarity: snippets['Microsoft Clarity'],
  uet: snippets['Microsoft Advertising'],
  pinterest: snippets['Pinterest tag'],
  hubspot: snippets.HubSpot,
};

for (const [service, { head = '', body = '', cookies = [], runs = [] }] of Object.entries(kept)) {
  test(`${service}: nothing on the site outlives a withdrawal`, async ({ page, web }) => {
    const held = (markup: string) => (service === 'hubspot' ? withHeldLoader(markup, service) : markup);
    web.pages.set('/', gatedPage({ head: held(head), body: held(body) }));
    await page.goto(site('/'));
    await grant(page, service);
    await expect.poll(async () => (await ranOn(page)).sort()).toEqual(runs);
    await expect.poll(() => cookiesOf(page)).toEqual(expect.arrayContaining([...cookies]));
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await withdraw(page, service);
    const ofVendors = cookies.filter((cookie) => !cookie.endsWith('.laden.example'));
    expect(await cookiesOf(page)).toEqual([...ofVendors, 'einlass www.laden.example'].sort());
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
      'theme',
    ]);
    web.clear();
    await expectSilence(page, web);
  });
}
