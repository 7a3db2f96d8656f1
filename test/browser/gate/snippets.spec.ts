// The vendors' own snippets under the gate. Those that insert their script stand as the vendor hands them out, unheld;
// those that name it in a tag stand with this one tag held.
import { type Snippet, snippets } from '../../web/snippets';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage, LINKS } from './gatedPage';
import { withHeldFrame, withHeldLoader } from './heldSnippets';
import { uncaught } from './ownerView';
import { contactsOf, expectSilence, settle } from './silence';

type Official = {
  readonly snippet: Snippet;
  /** What a visitor has to grant for all of it. */
  readonly services: readonly [string, ...string[]];
  /** How the page holds what is there before any script. @default it holds nothing */
  readonly held?: (markup: string, service: string) => string;
  /** What it stores once it is told that it may. @default what it stores without the gate */
  readonly cookies?: readonly string[];
};

/** This form calls the library in the next tag, which therefore waits as well. */
const withAllHeld = (markup: string, service: string): string =>
  withHeldLoader(markup, service).replace('<script>', `<script type="text/plain" data-einlass="${service}">`);

/** This form steers its frame by a library. */
const withBothHeld = (markup: string, service: string): string =>
  withHeldLoader(withHeldFrame(markup, service), service);

const officials: Readonly<Record<string, Official>> = {
  'Google Analytics 4': {
    snippet: snippets['Google Analytics 4'],
    services: ['google-analytics'],
    held: withHeldLoader,
  },
  'Google Tag Manager': {
    snippet: snippets['Google Tag Manager'],
    services: ['google-tag-manager', 'google-analytics'],
  },
  'analytics.js': { snippet: snippets['analytics.js'], services: ['google-analytics'] },
  'analytics.js, by its tag': {
    snippet: snippets['analytics.js, by its tag'],
    services: ['google-analytics'],
    held: withHeldLoader,
  },
  'Meta pixel': { snippet: snippets['Meta pixel'], services: ['meta-pixel'] },
  'Facebook SDK': { snippet: snippets['Facebook SDK'], services: ['facebook-plugins'], held: withHeldLoader },
  'Facebook SDK, older': { snippet: snippets['Facebook SDK, older'], services: ['facebook-plugins'] },
  'Web Font Loader': { snippet: snippets['Web Font Loader'], services: ['google-fonts'], held: withHeldLoader },
  'Web Font Loader, inserted': { snippet: snippets['Web Font Loader, inserted'], services: ['google-fonts'] },
  'Web Font Loader, at once': {
    snippet: snippets['Web Font Loader, at once'],
    services: ['google-fonts'],
    held: withAllHeld,
  },
  'YouTube frame': { snippet: snippets['YouTube frame'], services: ['youtube'], held: withHeldFrame },
  'YouTube frame, privacy-enhanced': {
    snippet: snippets['YouTube frame, privacy-enhanced'],
    services: ['youtube'],
    held: withHeldFrame,
  },
  'YouTube iframe API': { snippet: snippets['YouTube iframe API'], services: ['youtube'] },
  Vimeo: { snippet: snippets.Vimeo, services: ['vimeo'], held: withBothHeld },
  'Google Maps frame': { snippet: snippets['Google Maps frame'], services: ['google-maps'], held: withHeldFrame },
  'Google Maps by script': {
    snippet: snippets['Google Maps by script'],
    services: ['google-maps', 'google-fonts'],
    held: withHeldLoader,
  },
  reCAPTCHA: { snippet: snippets.reCAPTCHA, services: ['recaptcha'], held: withHeldLoader },
  'Post of X': { snippet: snippets['Post of X'], services: ['x'], held: withHeldLoader },
  'Post of Instagram': { snippet: snippets['Post of Instagram'], services: ['instagram'], held: withHeldLoader },
  OpenStreetMap: { snippet: snippets.OpenStreetMap, services: ['openstreetmap'], held: withHeldFrame },
  Spotify: { snippet: snippets.Spotify, services: ['spotify'], held: withHeldFrame },
  SoundCloud: { snippet: snippets.SoundCloud, services: ['soundcloud'], held: withHeldFrame },
  'LinkedIn Insight Tag': { snippet: snippets['LinkedIn Insight Tag'], services: ['linkedin'] },
  'TikTok pixel': { snippet: snippets['TikTok pixel'], services: ['tiktok'] },
  'TikTok video': { snippet: snippets['TikTok video'], services: ['tiktok'], held: withHeldLoader },
  Hotjar: { snippet: snippets.Hotjar, services: ['hotjar'] },
  Matomo: { snippet: snippets.Matomo, services: ['matomo'] },
  'Microsoft Clarity': {
    snippet: snippets['Microsoft Clarity'],
    services: ['clarity'],
    cookies: ['MUID .bing.com', '_clck .laden.example', '_clsk .laden.example'],
  },
  'Microsoft Advertising': { snippet: snippets['Microsoft Advertising'], services: ['uet'] },
  'Pinterest tag': { snippet: snippets['Pinterest tag'], services: ['pinterest'] },
  'Pinterest pin': { snippet: snippets['Pinterest pin'], services: ['pinterest'], held: withHeldLoader },
  HubSpot: { snippet: snippets.HubSpot, services: ['hubspot'], held: withHeldLoader },
  'Adobe Fonts, linked': {
    snippet: snippets['Adobe Fonts, linked'],
    services: ['adobe-fonts'],
    held: (markup) => markup.replace(' href=', ' data-einlass="adobe-fonts" data-href='),
  },
  'Adobe Fonts, by script': {
    snippet: snippets['Adobe Fonts, by script'],
    services: ['adobe-fonts'],
    held: withAllHeld,
  },
  'Font Awesome': { snippet: snippets['Font Awesome'], services: ['font-awesome'], held: withHeldLoader },
};

// What each of them does without the gate is shown in web.spec.ts, by the same lists.
for (const [name, official] of Object.entries(officials)) {
  const { snippet, services, held = (markup: string) => markup, cookies = snippet.cookies ?? [] } = official;
  test(`${name}: silent before a decision; granted, it contacts, runs and stores as without the gate, also on later pages`, async ({
    page,
    web,
    consoleLines,
  }) => {
    const { head = '', body = '', contacts, runs = [] } = snippet;
    const [service] = services;
    web.pages.set('/', gatedPage({ head: held(head, service), body: held(body, service) }, LINKS));

    const expectAll = async () => {
      await expect.poll(() => contactsOf(web)).toEqual(contacts);
      await expect.poll(async () => (await ranOn(page)).sort()).toEqual(runs);
      await expect.poll(() => cookiesOf(page)).toEqual([...cookies, 'einlass www.laden.example'].sort());
      await settle(page, web);
      expect(contactsOf(web)).toEqual(contacts);
      expect((await ranOn(page)).sort()).toEqual(runs);
    };

    await page.goto(site('/'));
    await expectSilence(page, web);
    expect(await ranOn(page)).toEqual([]);
    expect(await cookiesOf(page)).toEqual([]);

    await grant(page, ...services);
    await expectAll();
    const requests = web.log.requests.filter(({ host }) => contacts.some((contact) => contact === host));
    const asked = requests.map(({ host, path }) => host + path.replace(/\?.*/, '')).sort();

    web.clear();
    await page.reload();
    await expectAll();
    const again = web.log.requests.filter(({ host }) => contacts.some((contact) => contact === host));
    expect(again.map(({ host, path }) => host + path.replace(/\?.*/, '')).sort()).toEqual(asked);
    expect(uncaught(consoleLines)).toEqual([]);
  });
}
