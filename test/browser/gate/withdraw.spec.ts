// A grant that is taken back: what was stored is deleted, code that ran ends, everything is held again.
import { snippets } from '../../web/snippets';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant, refuse } from './decisions';
import { gatedPage } from './gatedPage';
import { HITS, heldAnalytics } from './heldSnippets';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';
import { placesOf, setCookies } from './siteCookies';
import { isSamePage, markPage, withdraw, withdrawInPlace } from './withdrawing';

const HOST = 'shop.deep.laden.example';
const shop = (path: string) => site(path, { host: HOST });

const FONTS =
  '<link id="fonts" rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css2?family=Lora">';

test.describe('a withdrawal deletes', () => {
  test('the service’s cookies on this host and on every domain above it', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(shop('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => placesOf(page)).toEqual(['_ga .laden.example /', '_ga_DEMO123 .laden.example /']);
    const domains = ['shop.deep.laden.example', 'deep.laden.example', '.laden.example'];
    await setCookies(page, ['_gid=1; path=/', ...domains.map((domain) => `_gid=1; path=/; domain=${domain}`)]);
    expect(await placesOf(page)).toHaveLength(6);
    await withdraw(page, 'google-analytics');
    expect(await placesOf(page)).toEqual([]);
  });

  test('those that the page itself has set for its folders', async ({ page, web }) => {
    web.pages.set('/produkte/tische/rund.html', gatedPage({ head: heldAnalytics }));
    await page.goto(shop('/produkte/tische/rund.html'));
    const folders = ['/produkte', '/produkte/', '/produkte/tische', '/produkte/tische/'];
    await setCookies(
      page,
      folders.map((path) => `_ga=1; path=${path}; domain=laden.example`),
    );
    expect(await placesOf(page)).toHaveLength(4);
    await grant(page, 'google-analytics');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
    await withdraw(page, 'google-analytics');
    expect(await placesOf(page)).toEqual([]);
  });

  test('nothing of others: neither the site’s own cookies nor those of a service that stays', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics + snippets['Meta pixel'].head }));
    await page.goto(shop('/'));
    const others = ['_gac_gb_1', '_gaby', 'gid', 'my_ga', 'warenkorb'];
    await setCookies(
      page,
      others.map((name) => `${name}=1; path=/; domain=laden.example`),
    );
    await grant(page, 'google-analytics', 'meta-pixel');
    await expect.poll(() => ranOn(page)).toContain('fbevents-config:1234');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
    await withdraw(page, 'google-analytics');
    await expect.poll(() => ranOn(page)).toEqual(['fbevents', 'fbevents-config:1234']);
    const kept = ['_fbp', ...others].map((name) => `${name} .laden.example`);
    expect(await cookiesOf(page)).toEqual([...kept, `einlass ${HOST}`, 'fr .facebook.com'].sort());
  });

  test('the service’s entries in the site’s storage, and no others', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics + snippets['Meta pixel'].head }));
    await page.goto(shop('/'));
    await grant(page, 'meta-pixel');
    await page.evaluate(() => {
      for (const key of ['lastExternalReferrer', 'lastExternalReferrerTime', 'theme', '_gcl_ls'])
        localStorage.setItem(key, '1');
    });
    await expect.poll(() => ranOn(page)).toContain('fbevents-config:1234');
    await withdraw(page, 'meta-pixel');
    expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['_gcl_ls', 'theme']);
  });

  test('also what an earlier visit left, when the first answer is a refusal', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(shop('/'));
    await setCookies(page, ['_ga=old; path=/; domain=laden.example']);
    await refuse(page, 'google-analytics');
    expect(await placesOf(page)).toEqual([]);
  });
});

test.describe('a withdrawal', () => {
  test('loads the page anew where code of the service had run, and then all is silent', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(shop('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
    web.clear();
    await markPage(page);
    await withdraw(page);
    expect(await isSamePage(page)).toBe(false);
    await expectSilence(page, web);
    expect(await ranOn(page)).toEqual([]);
  });

  test('of fonts leaves the page as it is, and the link is held again', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(shop('/'));
    await grant(page, 'google-fonts');
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(1);
    await markPage(page);
    expect(await withdrawInPlace(page, 'google-fonts')).toBe(true);
    const link = page.locator('#fonts');
    await expect(link).not.toHaveAttribute('href');
    await expect(link).toHaveAttribute('data-href', 'https://fonts.googleapis.com/css2?family=Lora');
    await expect(link).toHaveAttribute('data-einlass', 'google-fonts');
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    web.clear();
    await settle(page, web);
    expect(await isSamePage(page)).toBe(true);
    expect(contactsOf(web)).toEqual([]);
  });

  test('of a frame empties it', async ({ page, web }) => {
    const frame =
      '<iframe title="Laden" data-einlass="facebook-plugins" data-src="https://www.facebook.com/plugins/page.php"></iframe>';
    web.pages.set('/', gatedPage({ body: frame }));
    await page.goto(shop('/'));
    await grant(page, 'facebook-plugins');
    await expect(page.frameLocator('iframe').getByText('www.facebook.com')).toBeVisible();
    await withdrawInPlace(page, 'facebook-plugins');
    await expect
      .poll(() => page.frames().map((one) => one.url()))
      .not.toContain('https://www.facebook.com/plugins/page.php');
    web.clear();
    await expectSilence(page, web);
  });

  test('reaches what a template keeps that was used before', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: FONTS }));
    await page.goto(shop('/'));
    await grant(page, 'gravatar');
    const showPortrait = () =>
      page.evaluate(() => {
        const template =
          document.querySelector('template') ?? document.head.appendChild(document.createElement('template'));
        if (!template.innerHTML) template.innerHTML = '<img alt="" src="https://secure.gravatar.com/avatar/1">';
        document.body.append(template.content.cloneNode(true));
      });
    await showPortrait();
    await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).toHaveLength(1);
    await withdrawInPlace(page, 'gravatar');
    web.clear();
    await showPortrait();
    await expectSilence(page, web);
  });

  test('of one service leaves the others running', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics + FONTS }));
    await page.goto(shop('/'));
    await grant(page, 'google-analytics', 'google-fonts');
    await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
    await withdrawInPlace(page, 'google-fonts');
    expect(await page.evaluate(() => window.einlass?.granted('google-analytics'))).toBe(true);
    web.clear();
    await page.reload();
    await expect.poll(() => contactsOf(web)).toEqual([HITS, 'www.googletagmanager.com']);
  });
});
