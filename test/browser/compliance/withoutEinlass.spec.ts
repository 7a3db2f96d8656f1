// The counter-test of the matrix: the same shop before Einlass. Were it silent, too, the silence elsewhere would prove nothing.
import { cookiesOf, expect, ranOn, site, test } from '../fixtures';
import { contactsOf, leave, settle } from '../gate/silence';
import { bareShop, EVERYBODY } from './shop';

test('without Einlass the shop contacts everybody, runs their code and stores their cookies before anyone is asked', async ({
  page,
  web,
}) => {
  web.pages.set('/', bareShop());
  await page.goto(site('/'));
  // The container's own tag of Analytics sends its hits to the same host.
  await expect.poll(() => contactsOf(web)).toEqual(EVERYBODY);
  await settle(page, web);
  expect(await ranOn(page)).toEqual(expect.arrayContaining(['gtag:G-DEMO123', 'gtm:GTM-DEMO', 'fbevents']));
  expect(await cookiesOf(page)).toEqual(expect.arrayContaining(['_fbp .laden.example', '_ga .laden.example']));
});

test.describe('without Einlass and without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the shop contacts third parties all the same, by what stands in <noscript>, too', async ({ page, web }) => {
    web.pages.set('/', bareShop());
    await page.goto(site('/'));
    await leave(page, web);
    const asked = web.log.requests.map(({ host, path }) => host + path.replace(/\?.*/, ''));
    expect(asked).toEqual(expect.arrayContaining(['fonts.googleapis.com/css2', 'www.facebook.com/tr']));
    expect(asked).toContain('www.youtube-nocookie.com/embed/M7lc1UVf-VE');
  });
});
