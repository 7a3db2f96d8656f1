// What Google's and Meta's own code is told of the decision, beside being held.
import type { Page } from 'playwright/test';
import { snippets } from '../../web/snippets';
import type { Web } from '../../web/web';
import { words } from '../demo/words';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { decide, grant } from './decisions';
import { gatedPage } from './gatedPage';
import { HITS, heldAds, heldAnalytics } from './heldSnippets';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
};

/** Google's queue. What Google's tags do not take for a command reads `not a command`; said twice is said once. */
const queueOf = async (page: Page): Promise<unknown[][]> => {
  const commands = await page.evaluate(() =>
    (window.dataLayer ?? []).map((entry) =>
      Object.prototype.toString.call(entry) === '[object Arguments]'
        ? JSON.stringify(Array.from(Object(entry), (part) => (part instanceof Date ? 'date' : part)))
        : '["not a command"]',
    ),
  );
  return [...new Set(commands)].map((text) => JSON.parse(text));
};

const consentStates = (web: Web, host: string) => urlsTo(web, host).map((url) => new URL(url).searchParams.get('gcs'));

test.describe('Consent Mode', () => {
  test('is denied first of all, before the vendor’s own snippet', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(site('/'));
    await expectSilence(page, web);
    expect(await queueOf(page)).toEqual([
      ['consent', 'default', DENIED],
      ['js', 'date'],
      ['config', 'G-DEMO123'],
    ]);
  });

  test('is updated before the page’s own commands, so that the first hit is sent with the grant', async ({
    page,
    web,
  }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => consentStates(web, HITS)).toEqual(['G101']);
    const granted = { ...DENIED, analytics_storage: 'granted' };
    expect(await queueOf(page)).toEqual([
      ['consent', 'default', DENIED],
      ['consent', 'update', granted],
      ['js', 'date'],
      ['config', 'G-DEMO123'],
    ]);
    expect(await cookiesOf(page)).toContain('_ga .laden.example');
  });

  test('is updated from the kept decision on the next page', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => consentStates(web, HITS)).toEqual(['G101']);
    await page.reload();
    await expect.poll(() => consentStates(web, HITS)).toEqual(['G101', 'G101']);
    expect((await queueOf(page)).map(([command, step]) => `${command} ${step}`)).toEqual([
      'consent default',
      'consent update',
      'js date',
      'config G-DEMO123',
    ]);
  });

  test('grants nothing for advertising when statistics alone are granted', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics + heldAds }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics', 'google-tag-manager', 'google-fonts', 'meta-pixel');
    await expect.poll(() => consentStates(web, HITS)).toEqual(['G101']);
    await settle(page, web);
    const updates = (await queueOf(page)).filter(([command, step]) => command === 'consent' && step === 'update');
    expect(updates).toEqual([['consent', 'update', { ...DENIED, analytics_storage: 'granted' }]]);
    expect(contactsOf(web)).toEqual([HITS, 'www.googletagmanager.com']);
    expect((await cookiesOf(page)).filter((cookie) => cookie.startsWith('_gcl'))).toEqual([]);
  });

  test('grants nothing for statistics when advertising alone is granted', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAds }));
    await page.goto(site('/'));
    await grant(page, 'google-ads');
    await expect.poll(() => consentStates(web, 'googleads.g.doubleclick.net')).toEqual(['G110']);
    expect(await cookiesOf(page)).toEqual([
      'IDE .doubleclick.net',
      '_gcl_au .laden.example',
      'einlass www.laden.example',
    ]);
  });

  test('hears of a grant that comes while the tag runs', async ({ page, web }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics }));
    await page.goto(site('/'));
    await grant(page, 'google-analytics');
    await expect.poll(() => consentStates(web, HITS)).toEqual(['G101']);
    await decide(page, { grant: ['google-ads'] });
    await page.evaluate(() => Reflect.get(window, 'gtag')('event', 'kauf'));
    await expect.poll(() => consentStates(web, HITS)).toEqual(['G101', 'G111']);
  });
});

test('a granted Tag Manager container brings no other service in: its own tags are held and asked about', async ({
  page,
  web,
}) => {
  web.pages.set('/', gatedPage(snippets['Google Tag Manager']));
  await page.goto(site('/'));
  await expectSilence(page, web);
  await grant(page, 'google-tag-manager');
  await expect.poll(() => ranOn(page)).toEqual(['gtm:GTM-DEMO']);
  await settle(page, web);
  expect(web.log.to('www.googletagmanager.com').map(({ path }) => path)).toEqual(['/gtm.js?id=GTM-DEMO']);
  expect(contactsOf(web)).toEqual(['www.googletagmanager.com']);
  expect(await cookiesOf(page)).toEqual(['einlass www.laden.example']);

  const question = page.getByRole('region', { name: words.de['banner.titleNew'] });
  await expect(question).toContainText('Google Analytics');
  await question.getByRole('button', { name: words.de['banner.grant'] }).click();
  // Not the state in the hit: the vendor's scripts share it among them, the stand-ins do not.
  await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
  expect(await ranOn(page)).toEqual(['gtm:GTM-DEMO', 'gtag:G-GTMCHILD']);
});
