// More of T3 and T4: what Google is told, what comes after what, and that it stays so on the next page.
import { snippets } from '../../web/snippets';
import { decisionOf } from '../demo/traces';
import { words } from '../demo/words';
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { grant } from '../gate/decisions';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { code, mark } from '../gate/heldScripts';
import { HITS, heldAds, heldAnalytics, withHeldLoader } from '../gate/heldSnippets';
import { contactsOf, expectSilence, settle, urlsTo } from '../gate/silence';
import { commandsIn, consentTold } from './queue';
import { answer, EVERYBODY, IDS, settings, visitShop } from './shop';

/** Tags of the shop's markup, in its order; all else comes by script, whenever it likes. */
const TAGS = [
  'https://www.googletagmanager.com/gtag/js?id=G-DEMO123',
  'https://www.googletagmanager.com/gtag/js?id=AW-1234567',
  'https://connect.facebook.net/de_DE/sdk.js',
];

test('T3: every script loads once, held tags in the order of the page, and the same on the next page', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  // In the order of asking: connections of their own arrive in any.
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request.url().split('#')[0] ?? '');
  });
  const expectOnce = async () => {
    await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
    await settle(page, web);
    expect(asked.filter((url) => TAGS.includes(url))).toEqual(TAGS);
    expect(asked).toHaveLength(new Set(asked).size);
  };
  await answer(page, 'grant').click();
  await expectOnce();
  const ran = (await ranOn(page)).sort();
  expect(await decisionOf(page)).toMatchObject({ yes: IDS.join(' '), no: '' });
  web.clear();
  asked.length = 0;
  await page.getByRole('link', { name: 'Zweite Seite' }).click();
  await page.waitForURL(site('/zwei'));
  await expectOnce();
  expect((await ranOn(page)).sort()).toEqual(ran);
  await expect(page.locator('einlass-banner')).toHaveCount(0);
});

for (const isSecondVisit of [false, true])
  test(`T3: Consent Mode is denied first, updated next, and the tags come after that, ${isSecondVisit ? 'on the next visit' : 'on this page'}`, async ({
    page,
    web,
  }) => {
    web.pages.set('/', gatedPage({ head: heldAnalytics + heldAds }, LINKS));
    await page.goto(site('/'));
    expect(await consentTold(page)).toEqual(['default:']);
    await grant(page, 'google-analytics', 'google-ads');
    const states = () => urlsTo(web, HITS).map((url) => new URL(url).searchParams.get('gcs'));
    await expect.poll(states).toEqual(['G111']);
    if (isSecondVisit) {
      web.clear();
      await page.reload();
      await expect.poll(states).toEqual(['G111']);
    }
    await settle(page, web);
    expect((await commandsIn(page)).slice(0, 4)).toEqual([
      'consent default',
      'consent update',
      expect.stringMatching(/^js /),
      'config G-DEMO123',
    ]);
    expect(await consentTold(page)).toEqual([
      'default:',
      'update: ad_personalization ad_storage ad_user_data analytics_storage',
    ]);
  });

test('T3: what the page waits for is called back once: fbAsyncInit of Facebook, onYouTubeIframeAPIReady of YouTube', async ({
  page,
  web,
}) => {
  const callbacks = `<script>
    window.fbAsyncInit = () => { ${mark('fbAsyncInit')} };
    window.onYouTubeIframeAPIReady = () => { ${mark('onYouTubeIframeAPIReady')} };
  </script>
  <script type="text/plain" data-einlass="youtube" data-src="https://www.youtube.com/iframe_api"></script>`;
  // What the vendor's own script does last.
  web.pages.set('www.youtube.com/iframe_api', code('window.YT = { Player: class {} }; onYouTubeIframeAPIReady();'));
  const sdk = withHeldLoader(snippets['Facebook SDK'].body, 'facebook-plugins');
  web.pages.set('/', gatedPage({ head: callbacks, body: sdk }, LINKS));
  await page.goto(site('/'));
  await expectSilence(page, web);
  expect(await ranOn(page)).toEqual([]);
  await answer(page, 'grant').click();
  const called = ['facebook-sdk:de_DE', 'fbAsyncInit', 'onYouTubeIframeAPIReady'];
  await expect.poll(async () => (await ranOn(page)).sort()).toEqual(called);
  await settle(page, web);
  expect((await ranOn(page)).sort()).toEqual(called);
});

test('T4: of a yes to statistics Google hears no key for advertising, here and on the next page', async ({
  page,
  web,
}) => {
  await visitShop(page, web);
  await answer(page, 'choose').click();
  await settings(page).getByRole('switch', { name: 'Google Analytics', exact: true }).click();
  await settings(page).getByRole('button', { name: words.de['settings.save'] }).click();
  await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
  const others = IDS.filter((id) => id !== 'google-analytics');
  expect(await decisionOf(page)).toMatchObject({ yes: 'google-analytics', no: others.join(' ') });
  for (const move of ['stays', 'goes on'] as const)
    await test.step(move, async () => {
      if (move === 'goes on') {
        web.clear();
        await page.getByRole('link', { name: 'Zweite Seite' }).click();
        await page.waitForURL(site('/zwei'));
        await expect.poll(() => urlsTo(web, HITS)).toHaveLength(1);
      }
      await settle(page, web);
      expect(await consentTold(page)).toEqual(['default:', 'update: analytics_storage']);
      // The container of the Tag Manager would come from the same host.
      expect(web.log.to('www.googletagmanager.com').map(({ path }) => path)).toEqual(['/gtag/js?id=G-DEMO123']);
      expect(await cookiesOf(page)).toEqual([
        '_ga .laden.example',
        '_ga_DEMO123 .laden.example',
        'einlass www.laden.example',
      ]);
    });
});
